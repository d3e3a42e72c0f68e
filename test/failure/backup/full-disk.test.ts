import { closeSync, ftruncateSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Sqlite } from '../../../electron/desk/db/driver.ts'
import { createStore } from '../../../electron/desk/db/open-store.ts'
import { backUpFile } from '../../../electron/desk/vault/backup/back-up-file.ts'
import { needTwice } from '../../../electron/desk/vault/backup/free-space.ts'
import { createVault } from '../../../electron/desk/vault/create-vault.ts'
import { dataFolder } from '../../../electron/desk/vault/data-folder.ts'
import { CHEAP } from '../../support/cheap-cost.ts'
import { nextLine, startProcess } from '../../support/processes/start.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, tempDesk, tempOffice } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

test('a back-up is refused beforehand when the disk has not room for the data twice', async () => {
  const folder = tempFolder()
  const { bavail, bsize } = await statfs(folder)
  const file = join(folder, 'besar.db')
  const sparse = openSync(file, 'w')
  ftruncateSync(sparse, Math.ceil((bavail * bsize) / 2) + 1024 * 1024)
  closeSync(sparse)
  await expectRefusal(needTwice(folder, file), 'refused', 'backup.no-space')
})

test('a back-up that cannot be written to its end leaves nothing, says so, and the desk works on', async () => {
  const { admin, folder, close } = await tempOffice()
  // The copy of the store still fits below the limit; the archive, which carries the key file too, does not.
  const limit = Math.floor((await copySize(admin.ask('backup.take', { to: tempFolder() }))) / 1024) + 1
  await close()
  const taker = startProcess('./take-backups.ts', [folder, ADMIN.password, '1'], `trap '' XFSZ; ulimit -f ${limit}`)
  expect(await nextLine(taker)).toBe('errors.disk-full')
  await taker.kill()
  expect(readdirSync(join(folder, 'backups'))).toEqual([])
  const visitor = (await tempDesk(folder)).visitor()
  await visitor.ask('session.sign-in', { userName: 'admin', password: ADMIN.password })
  await visitor.ask('backup.take', {})
})

test('a copy that stops half-way leaves nothing, and neither does one that comes out damaged', async () => {
  const folder = dataFolder(tempFolder())
  const to = tempFolder()
  const { dataKey } = await createVault(join(folder.root, 'vault.json'), 'Kabupaten Contoh', { accountId: 1, ...ADMIN }, { cost: CHEAP })
  const store = await createStore(join(folder.root, 'tanjak.db'), dataKey)
  const order = {
    folder: { ...folder, database: store.path, vault: join(folder.root, 'vault.json') }, dataKey, why: 'asked' as const, now: '2026-11-21T03:04:05.678Z', to,
  }
  const stopping = async (path: string) => {
    writeFileSync(path, 'separuh')
    throw new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL')
  }
  await expectRefusal(backUpFile({ ...order, vacuumInto: stopping }), 'refused', 'errors.disk-full')
  const damaging = async (path: string) => {
    store.sqlite.prepare('vacuum into ?').run(path)
    const bytes = readFileSync(path)
    bytes[bytes.length - 2000] = (bytes[bytes.length - 2000] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }
  await expect(backUpFile({ ...order, vacuumInto: damaging })).rejects.toMatchObject({ code: 'damaged-store' })
  await store.close()
  expect(readdirSync(to)).toEqual([])
})

async function copySize(taken: Promise<{ file: string; size: number }>): Promise<number> {
  const { file, size } = await taken
  expect(statSync(file).size).toBeGreaterThan(size + 1024)
  return size
}
