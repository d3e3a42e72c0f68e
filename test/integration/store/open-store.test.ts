import { randomBytes } from 'node:crypto'
import { copyFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { Sqlite } from '../../../electron/desk/db/driver.ts'
import { APPLICATION_ID, createDatabase, openDatabase } from '../../../electron/desk/db/open-database.ts'
import { openStore } from '../../../electron/desk/db/open-store.ts'
import { insertAccount } from '../../../electron/desk/db/repositories/accounts.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { tempStore } from '../../support/temp-store.ts'

const account = { userName: 'siti', displayName: 'Siti Rahmawati Kusumaningrum', nip: '198609262015051001', state: 'active' as const, roles: [] }
const now = '2026-11-21T03:04:05.678Z'

describe('the store on disk', () => {
  test('does not look like SQLite and shows no name, number or table, neither in the file nor in its write-ahead log', async () => {
    const { path, store } = await tempStore()
    await insertAccount(store.db, { ...account, roles: [{ role: 'admin', unitId: null }] }, now)
    const files = readdirSync(dirname(path)).filter((name) => !name.endsWith('-shm'))
    expect(files).toEqual(['tanjak.db', 'tanjak.db-wal'])
    for (const file of files) {
      const bytes = readFileSync(join(dirname(path), file))
      for (const readable of ['SQLite format 3', 'Kusumaningrum', '198609262015051001', 'account', 'create table']) {
        expect(bytes.includes(readable), `${readable} in ${file}`).toBe(false)
      }
    }
  })

  test('is opened with every setting the reliability of the record rests on', async () => {
    const { store, reopen } = await tempStore()
    await store.close()
    const { sqlite } = await reopen()
    const settings = ['application_id', 'journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size', 'temp_store', 'busy_timeout', 'recursive_triggers']
    expect(Object.fromEntries(settings.map((name) => [name, sqlite.pragma(name, { simple: true })]))).toEqual({
      application_id: APPLICATION_ID, journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0,
      cell_size_check: 1, mmap_size: 0, temp_store: 2, busy_timeout: 5000, recursive_triggers: 1,
    })
  })

  test('runs on a SQLite with the mended write-ahead log, 3.53 or newer', async () => {
    const { store } = await tempStore()
    const { rows: [row] } = await sql<{ version: string }>`select sqlite_version() as version`.execute(store.db)
    const [major = 0, minor = 0] = (row?.version ?? '').split('.').map(Number)
    expect(major * 1000 + minor).toBeGreaterThanOrEqual(3053)
  })

  test('keeps what was written when it is closed and opened again', async () => {
    const { store, reopen } = await tempStore()
    await insertAccount(store.db, { ...account, roles: [{ role: 'admin', unitId: null }] }, now)
    await store.close()
    const again = await reopen()
    expect(await again.db.selectFrom('account').select('display_name').execute()).toEqual([{ display_name: account.displayName }])
    expect(again.migrated.ran).toEqual([])
  })

  test('takes the write lock as soon as a transaction begins', async () => {
    const { path, dataKey, store } = await tempStore()
    const other = openDatabase(path, dataKey)
    other.pragma('busy_timeout = 0')
    await store.db.transaction().execute(async () => {
      expect(() => other.exec('begin immediate')).toThrow(/locked/)
    })
    other.close()
  })
})

describe('a store that does not open', () => {
  test('because the key is of another store says so', async () => {
    const { path, store } = await tempStore()
    await store.close()
    await expectRefusal(openStore(path, randomBytes(32)), 'damaged-store', 'access.store-other-key')
  })

  test('because its first page is damaged says so', async () => {
    const { path, dataKey, store } = await tempStore()
    await store.close()
    flip(path, 1000)
    await expectRefusal(openStore(path, dataKey), 'damaged-store', 'access.store-damaged')
  })

  test('because it was cut off at the very beginning says so', async () => {
    const { path, dataKey, store } = await tempStore()
    await store.close()
    truncateSync(path, 7)
    await expectRefusal(openStore(path, dataKey), 'damaged-store', 'access.store-damaged')
  })

  test('because a newer Tanjak wrote it says so and leaves it as it is', async () => {
    const { path, dataKey, store } = await tempStore()
    store.sqlite.pragma('user_version = 9999')
    await store.close()
    const before = readFileSync(path)
    await expectRefusal(openStore(path, dataKey), 'newer-version', 'access.store-newer')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('because it is a plain SQLite file of another program says so and leaves it as it is', async () => {
    const path = join(tempFolder(), 'other.db')
    const other = new Sqlite(path)
    other.exec('create table note (text text)')
    other.close()
    const before = readFileSync(path)
    await expectRefusal(openStore(path, randomBytes(32)), 'refused', 'access.store-foreign')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('because it is encrypted with the key but no Tanjak store says so', async () => {
    const [path, dataKey] = [join(tempFolder(), 'other.db'), randomBytes(32)]
    const other = createDatabase(path, dataKey)
    other.pragma('application_id = 7')
    other.close()
    await expectRefusal(openStore(path, dataKey), 'refused', 'access.store-foreign')
  })

  test('because it is not there says so and makes none', async () => {
    const folder = tempFolder()
    await expectRefusal(openStore(join(folder, 'tanjak.db'), randomBytes(32)), 'not-found', 'access.store-missing')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('damage', () => {
  test('of a single bit anywhere is found, never read as data', async () => {
    const { path, dataKey, store } = await tempStore()
    for (let number = 0; number < 300; number += 1) {
      await insertAccount(store.db, { ...account, userName: `akun-${number}`, roles: [{ role: 'auditor', unitId: null }] }, now)
    }
    await store.close()
    const [size, copy] = [readFileSync(path).length, `${path}.copy`]
    const found: boolean[] = []
    for (let seed = 1; seed <= 60; seed += 1) {
      copyFileSync(path, copy)
      // The first page's bytes 16 to 23 hold SQLite's page size, which it reads before the key; the rest is sealed.
      flip(copy, 24 + ((seed * 7_368_787) % (size - 24)))
      found.push(isFound(copy, dataKey))
    }
    expect(found).toEqual(found.map(() => true))
  })
})

function isFound(path: string, dataKey: Buffer): boolean {
  try {
    const sqlite = openDatabase(path, dataKey, { readonly: true })
    try {
      const [first] = sqlite.pragma('integrity_check(1)') as { integrity_check: string }[]
      return first?.integrity_check !== 'ok'
    } finally {
      sqlite.close()
    }
  } catch {
    return true
  }
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}
