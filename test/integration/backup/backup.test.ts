import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrations } from '../../../electron/desk/db/migrations/index.ts'
import { createStore, openStore } from '../../../electron/desk/db/open-store.ts'
import { insertAccount } from '../../../electron/desk/db/repositories/accounts.ts'
import { createVault } from '../../../electron/desk/vault/create-vault.ts'
import { CHEAP } from '../../support/cheap-cost.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, OFFICE, tempDesk, tempOffice, type Visitor } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const siti = { userName: 'siti', displayName: 'Siti Rahmawati', nip: null, roles: [{ role: 'auditor' as const, unitId: null }] }
const password = ADMIN.password
const names = async (visitor: Visitor) => (await visitor.ask('account.list', {})).accounts.map((account) => account.userName)

describe('a back-up', () => {
  test('is one file in the office’s own folder that says what it holds', async () => {
    const { admin, folder, clock } = await tempOffice()
    const taken = await admin.ask('backup.take', {})
    expect(taken).toMatchObject({ takenAt: clock.now(), why: 'asked', people: 0, ratings: 0, file: join(folder, 'backups', 'tanjak-20261121T030405Z-asked.tanjak') })
    expect(readdirSync(join(folder, 'backups'))).toEqual(['tanjak-20261121T030405Z-asked.tanjak'])
    expect(await admin.ask('backup.list', {})).toEqual({ folder: join(folder, 'backups'), backups: [taken] })
    expect(await admin.ask('backup.verify', { file: taken.file })).toEqual(taken)
    expect((await admin.ask('audit.list', { entity: 'backup' })).rows.map((row) => row.action)).toEqual(['backup.take'])
  })

  test('shows no name, and is an archive that any tar opens', async () => {
    const { admin } = await tempOffice()
    await admin.ask('account.add', siti)
    const { file } = await admin.ask('backup.take', {})
    const bytes = readFileSync(file)
    expect(['Rahmawati', 'siti', 'SQLite format 3', 'create table'].filter((readable) => bytes.includes(readable))).toEqual([])
    expect({ magic: bytes.toString('latin1', 257, 262), whole: bytes.length % 512 }).toEqual({ magic: 'ustar', whole: 0 })
  })

  test('goes where the Admin says, if that folder is there', async () => {
    const { admin } = await tempOffice()
    const other = tempFolder()
    const { file } = await admin.ask('backup.take', { to: other })
    expect(readdirSync(other)).toEqual(['tanjak-20261121T030405Z-asked.tanjak'])
    expect(await admin.ask('backup.verify', { file })).toMatchObject({ why: 'asked' })
    await expectRefusal(admin.ask('backup.take', { to: join(other, 'diska-lepas') }), 'not-found', 'backup.no-folder')
  })

  test('can be fetched through the door in pieces', async () => {
    const { admin } = await tempOffice()
    const { file } = await admin.ask('backup.take', {})
    const { fileId, name, size } = await admin.ask('backup.fetch', { file })
    const piece = await admin.ask('file.get', { fileId, offset: 0 })
    const bytes = readFileSync(file)
    expect({ name, size }).toEqual({ name: 'tanjak-20261121T030405Z-asked.tanjak', size: bytes.length })
    expect(Buffer.from(piece.data, 'base64').equals(bytes.subarray(0, 1024 * 1024))).toBe(true)
  })

  test.each([
    ['a bit of the data flipped', (path: string) => flip(path, 300_000)],
    ['a bit of the key file flipped', (path: string) => flip(path, 512 * 4 + 40)],
    ['a bit of its record flipped', (path: string) => flip(path, 512 + 60)],
    ['its end cut off', (path: string) => truncateSync(path, statSync(path).size - 4096)],
  ])('with %s is found out', async (_what, harm) => {
    const { admin } = await tempOffice()
    const { file } = await admin.ask('backup.take', {})
    harm(file)
    await expect(admin.ask('backup.verify', { file })).rejects.toMatchObject({ said: { key: expect.stringMatching(/^backup\.(damaged|not-a-backup)$/) } })
  })

  test('that is no back-up, or is not there, is refused as that', async () => {
    const { admin, folder } = await tempOffice()
    writeFileSync(join(folder, 'surat.tanjak'), 'bukan cadangan')
    await expectRefusal(admin.ask('backup.verify', { file: join(folder, 'surat.tanjak') }), 'bad-input', 'backup.not-a-backup')
    await expectRefusal(admin.ask('backup.verify', { file: 'tidak-ada.tanjak' }), 'not-found', 'backup.missing')
  })

  test('of another office is refused, not restored over this one', async () => {
    const { file } = await (await tempOffice()).admin.ask('backup.take', {})
    const { admin } = await tempOffice()
    await expectRefusal(admin.ask('backup.verify', { file }), 'refused', 'backup.other-office')
    await expectRefusal(admin.ask('backup.restore', { file, stageId: null, password }), 'refused', 'backup.other-office')
  })
})

describe('restoring', () => {
  test('brings back exactly what was, ends every session, and keeps what stood before beside it', async () => {
    const { admin, visitor, folder } = await tempOffice()
    const taken = await admin.ask('backup.take', {})
    await admin.ask('account.add', siti)
    const other = visitor()
    await other.ask('session.sign-in', { userName: 'admin', password })

    expect(await admin.ask('backup.restore', { file: taken.file, stageId: null, password })).toEqual(taken)
    expect({ mine: admin.events.includes('signed-out'), other: other.events.includes('signed-out') }).toEqual({ mine: true, other: true })
    await admin.ask('session.sign-in', { userName: 'admin', password })
    expect(await names(admin)).toEqual(['admin'])
    expect(await admin.ask('audit.verify', {})).toMatchObject({ intact: true })
    const [row] = (await admin.ask('audit.list', { entity: 'backup' })).rows
    expect(row).toMatchObject({ action: 'backup.restore', actor: 'admin', entityId: taken.sha256 })

    expect(readdirSync(folder).filter((name) => name.startsWith('store')).toSorted()).toEqual(['store', 'store.before-restore-20261121T030405Z'])
    const [before] = (await admin.ask('backup.list', {})).backups.filter((backup) => backup.why === 'before-restore')
    await admin.ask('backup.restore', { file: before?.file ?? '', stageId: null, password })
    await admin.ask('session.sign-in', { userName: 'admin', password })
    expect(await names(admin)).toEqual(['admin', 'siti'])
  })

  test('takes a file handed in through the door', async () => {
    const { admin } = await tempOffice()
    const { file } = await admin.ask('backup.take', {})
    await admin.ask('account.add', siti)
    const stageId = await handIn(admin, file)
    await admin.ask('backup.restore', { file: null, stageId, password })
    await admin.ask('session.sign-in', { userName: 'admin', password })
    expect(await names(admin)).toEqual(['admin'])
  })

  test('asks for the password that was in use when the back-up was taken, and changes nothing without it', async () => {
    const { admin } = await tempOffice()
    const { file } = await admin.ask('backup.take', {})
    await admin.ask('session.change-password', { current: password, next: 'daun kelapa gading' })
    await admin.ask('account.add', siti)
    await expectRefusal(admin.ask('backup.restore', { file, stageId: null, password: 'daun kelapa gading' }), 'wrong-password', 'backup.other-account')
    expect(await names(admin)).toEqual(['admin', 'siti'])
    await admin.ask('backup.restore', { file, stageId: null, password })
    await admin.ask('session.sign-in', { userName: 'admin', password })
  })

  test('of a damaged back-up, or of what is none, is refused, changes nothing and takes no back-up first', async () => {
    const { admin, folder } = await tempOffice()
    const { file } = await admin.ask('backup.take', {})
    await admin.ask('account.add', siti)
    flip(file, 300_000)
    await expectRefusal(admin.ask('backup.restore', { file, stageId: null, password }), 'damaged-store', 'backup.damaged')
    const letter = join(folder, 'surat.tanjak')
    writeFileSync(letter, 'bukan cadangan')
    await expectRefusal(admin.ask('backup.restore', { file: letter, stageId: null, password }), 'bad-input', 'backup.not-a-backup')
    expect(await names(admin)).toEqual(['admin', 'siti'])
    expect((await admin.ask('backup.list', {})).backups.filter(({ why }) => why === 'before-restore')).toEqual([])
  })

  test('works on another computer, in an empty data folder, with the password alone', async () => {
    const office = await tempOffice()
    await office.admin.ask('account.add', siti)
    const { file } = await office.admin.ask('backup.take', { to: tempFolder() })
    await office.close()
    const elsewhere = (await tempDesk()).visitor()
    await expectRefusal(elsewhere.ask('desk.restore', { file, userName: 'admin', password: 'salah' }), 'wrong-password', 'backup.other-account')
    expect(await elsewhere.ask('desk.status', {})).toMatchObject({ state: 'new' })
    await elsewhere.ask('desk.restore', { file, userName: 'admin', password })
    expect(await elsewhere.ask('desk.status', {})).toMatchObject({ state: 'open', office: OFFICE })
    expect(await names(elsewhere)).toEqual(['admin', 'siti'])
  })

  test('is open to an Admin of the back-up only, and not while others work', async () => {
    const { admin, folder, close } = await tempOffice()
    const { oneTimePassword } = await admin.ask('account.add', siti)
    const { file } = await admin.ask('backup.take', { to: tempFolder() })
    await close()
    const desk = await tempDesk(folder)
    const someone = desk.visitor()
    await expectRefusal(someone.ask('desk.restore', { file, userName: 'siti', password: oneTimePassword }), 'not-allowed', 'backup.admin-only')
    const working = desk.visitor()
    await working.ask('session.sign-in', { userName: 'admin', password })
    await expectRefusal(someone.ask('desk.restore', { file, userName: 'admin', password }), 'refused', 'backup.someone-signed-in')
  })

  test.each([
    ['its data file is damaged', (store: string) => flip(join(store, 'tanjak.db'), 1000), 'damaged-store', 'access.store-damaged'],
    ['its key file is damaged', (store: string) => truncateSync(join(store, 'vault.json'), 100), 'damaged-store', 'access.vault-damaged'],
  ] as const)('works over an office that no longer opens because %s', async (_what, harm, code, key) => {
    const office = await tempOffice()
    const { file } = await office.admin.ask('backup.take', {})
    await office.close()
    harm(join(office.folder, 'store'))
    const someone = (await tempDesk(office.folder)).visitor()
    await expectRefusal(someone.ask('session.sign-in', { userName: 'admin', password }), code, key)
    await someone.ask('desk.restore', { file, userName: 'admin', password })
    expect(await names(someone)).toEqual(['admin'])
  })

  test('that was killed between its two renames is finished at the next start', async () => {
    const { admin, folder, close } = await tempOffice()
    await admin.ask('account.add', siti)
    await close()
    mkdirSync(join(folder, 'store.unchecked'))
    renameSync(join(folder, 'store'), join(folder, 'store.restoring'))
    const someone = (await tempDesk(folder)).visitor()
    await someone.ask('session.sign-in', { userName: 'admin', password })
    expect(await names(someone)).toEqual(['admin', 'siti'])
    expect(readdirSync(folder).filter((name) => name.startsWith('store'))).toEqual(['store'])
  })

  test('that was killed before them changes nothing and leaves nothing', async () => {
    const { folder, close } = await tempOffice()
    await close()
    for (const aside of ['store.unchecked', 'backups', 'backups/.aside-abc']) mkdirSync(join(folder, aside))
    await tempDesk(folder)
    expect({ unchecked: existsSync(join(folder, 'store.unchecked')), backups: readdirSync(join(folder, 'backups')) }).toEqual({ unchecked: false, backups: [] })
  })
})

describe('an older store', () => {
  test('is backed up, verified, before it is migrated at the first sign-in', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'store'))
    const { dataKey } = await createVault(join(folder, 'store', 'vault.json'), OFFICE, { accountId: 1, userName: 'admin', password }, { cost: CHEAP })
    const old = await createStore(join(folder, 'store', 'tanjak.db'), dataKey, { migrations: Object.fromEntries(Object.entries(migrations).slice(0, 1)) })
    await insertAccount(old.db, { userName: 'admin', displayName: 'Dewi', nip: null, state: 'active', roles: [{ role: 'admin', unitId: null }] }, '2026-01-01T00:00:00Z')
    await old.db.insertInto('setting').values({ key: 'office', value: JSON.stringify(OFFICE), changed_at: '2026-01-01T00:00:00Z', changed_by: null }).execute()
    await old.close()

    const visitor = (await tempDesk(folder)).visitor()
    await visitor.ask('session.sign-in', { userName: 'admin', password })
    const { backups } = await visitor.ask('backup.list', {})
    expect(backups.map(({ why, schema }) => ({ why, schema }))).toEqual([{ why: 'before-migration', schema: 1 }])
    const now = await openStore(join(folder, 'store', 'tanjak.db'), dataKey)
    expect(now.migrated).toMatchObject({ from: Object.keys(migrations).length, ran: [] })
    await now.close()
  })
})

async function handIn(visitor: Visitor, path: string): Promise<string> {
  const bytes = readFileSync(path)
  let stageId: string | null = null
  for (let offset = 0; offset < bytes.length; offset += 1024 * 1024) {
    const data = bytes.subarray(offset, offset + 1024 * 1024).toString('base64')
    stageId = (await visitor.ask('file.put', { stageId, name: 'cadangan.tanjak', offset, data, last: offset + 1024 * 1024 >= bytes.length })).stageId
  }
  return stageId ?? ''
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}
