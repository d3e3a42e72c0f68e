import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataFolder } from '../../../electron/desk/vault/data-folder.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, tempDesk, tempOffice, type Visitor } from '../../support/temp-desk.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const login = { userName: ADMIN.userName, password: ADMIN.password }
const PAGE = 4096

/** Flips one bit in the last page of a file, far from everything that opening reads. */
function flipLastPage(path: string): void {
  const file = openSync(path, 'r+')
  const at = fstatSync(file).size - PAGE / 2
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, at)
  writeSync(file, Buffer.from([byte.readUInt8() ^ 1]), 0, 1, at)
  closeSync(file)
}

const waitsFor = async (visitor: Visitor) => (await visitor.ask('home.overview', {})).waiting.map((one) => one.id)

test('a page damaged anywhere is found at the first sign-in, which is refused with the way to restore, and restoring mends it', async () => {
  const office = await tempOffice()
  const { file } = await office.admin.ask('backup.take', { to: tempFolder() })
  await office.close()
  flipLastPage(dataFolder(office.folder).database)
  const visitor = (await tempDesk(office.folder)).visitor()
  await expectRefusal(visitor.ask('session.sign-in', login), 'damaged-store', 'access.store-damaged')
  expect(await visitor.ask('desk.status', {})).toMatchObject({ state: 'locked' })
  await visitor.ask('desk.restore', { file, ...login })
  expect(await visitor.ask('desk.status', {})).toMatchObject({ state: 'open' })
})

test('a row of the audit log changed behind Tanjak’s back locks nobody out, and waits on Beranda of Admin and Auditor', async () => {
  const office = await tempOffice()
  await office.admin.ask('settings.change', { change: { idleMinutes: 15 }, reason: 'ruang layanan terbuka' })
  const { file } = await office.admin.ask('backup.take', { to: tempFolder() })
  await office.close()
  const behind = await behindTheDesk(office.folder, login)
  behind.exec(`drop trigger audit_no_update; update audit set reason = 'alasan lain' where action = 'settings.change'`)
  const admin = (await tempDesk(office.folder)).visitor()
  await admin.ask('session.sign-in', login)
  const { waiting } = await admin.ask('home.overview', {})
  expect(waiting[0]).toMatchObject({ id: 'audit-broken', tone: 'bad', message: { values: { seq: '2' } }, route: '/jejak-audit' })
  await admin.ask('backup.restore', { file, stageId: null, password: ADMIN.password })
  await admin.ask('session.sign-in', login)
  expect(await waitsFor(admin)).not.toContain('audit-broken')
  expect(await admin.ask('audit.verify', {})).toMatchObject({ intact: true })
})

test('only the last thousand rows are recomputed at a sign-in; what lies before is found when somebody asks for the whole chain', async () => {
  const office = await tempOffice()
  for (let row = 0; row < 1001; row += 1) await office.admin.ask('file.put', { stageId: null, name: 'a.csv', offset: 0, data: 'YQ==', last: true })
  await office.close()
  const behind = await behindTheDesk(office.folder, login)
  behind.exec(`drop trigger audit_no_update; update audit set actor = 'orang lain' where seq = 1`)
  const admin = (await tempDesk(office.folder)).visitor()
  await admin.ask('session.sign-in', login)
  expect(await waitsFor(admin)).not.toContain('audit-broken')
  expect(await admin.ask('audit.verify', {})).toMatchObject({ intact: false, firstBroken: 1 })
})

test('a store damaged while it stands open can be restored over without a back-up of the damage', async () => {
  const office = await tempOffice()
  const { file } = await office.admin.ask('backup.take', { to: tempFolder() })
  await office.admin.ask('session.sign-out', {})
  // The last page is to be one that a back-up reads and signing in does not: neither a free one nor one of a small table.
  ;(await behindTheDesk(office.folder, login)).exec(`vacuum; insert into fact_sheet (hash, facts) values ('uji', json_quote(hex(randomblob(20000))))`)
  // The same desk has found its pages whole today and does not read them all again.
  flipLastPage(dataFolder(office.folder).database)
  await office.admin.ask('session.sign-in', login)
  await expectRefusal(office.admin.ask('backup.take', {}), 'damaged-store', 'access.store-damaged')
  await office.admin.ask('backup.restore', { file, stageId: null, password: ADMIN.password })
  await office.admin.ask('session.sign-in', login)
  await office.admin.ask('backup.take', {})
})
