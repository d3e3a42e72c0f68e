import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ADMIN, tempOffice, type TempDesk, type Visitor } from '../../support/temp-desk.ts'

const login = { userName: ADMIN.userName, password: ADMIN.password }
const DAY = 24 * 60

const work = (visitor: Visitor, userName: string) =>
  visitor.ask('account.add', { userName, displayName: 'Siti Rahmawati', nip: null, roles: [{ role: 'auditor', unitId: null }] })

async function signedIn(desk: Pick<TempDesk, 'visitor'>): Promise<Visitor> {
  const visitor = desk.visitor()
  await visitor.ask('session.sign-in', login)
  return visitor
}

async function dailies(visitor: Visitor): Promise<readonly string[]> {
  const { backups } = await visitor.ask('backup.list', {})
  for (const { file } of backups) await visitor.ask('backup.verify', { file })
  return backups.filter(({ why }) => why === 'daily').map(({ takenAt }) => takenAt.slice(0, 16))
}

test('work is backed up, verified, when the desk is closed, and a row of the audit log says so', async () => {
  const desk = await tempOffice()
  await work(desk.admin, 'siti')
  await desk.restart()
  const admin = await signedIn(desk)
  expect(await dailies(admin)).toEqual(['2026-11-21T03:04'])
  const [backup] = (await admin.ask('backup.list', {})).backups
  const kept = (await admin.ask('audit.list', { entity: 'backup' })).rows
  expect(kept).toMatchObject([{ action: 'backup.daily', actor: '', entityId: backup?.sha256 }])
})

test('the same holds when the last one signs out', async () => {
  const desk = await tempOffice()
  await work(desk.admin, 'siti')
  await desk.admin.ask('session.sign-out', {})
  expect(readdirSync(join(desk.folder, 'backups'))).toEqual(['tanjak-20261121T030405Z-daily.tanjak'])
})

test('looking, signing in and signing out are no work: nothing is backed up for them, however many days pass', async () => {
  const desk = await tempOffice()
  for (let day = 0; day < 3; day += 1) {
    await desk.restart()
    const admin = await signedIn(desk)
    await admin.ask('account.list', {})
    expect(await dailies(admin)).toEqual([])
    desk.clock.pass(DAY)
  }
})

test('within an hour the desk is not backed up again at every closing; what was done then is secured at the first start of the next day', async () => {
  const desk = await tempOffice()
  await work(desk.admin, 'siti')
  await desk.restart()
  const again = await signedIn(desk)
  desk.clock.pass(9)
  await work(again, 'rahmat')
  await desk.restart()
  const sameDay = await signedIn(desk)
  expect(await dailies(sameDay)).toEqual(['2026-11-21T03:04'])
  await sameDay.ask('session.sign-out', {})
  desk.clock.pass(DAY)
  expect(await dailies(await signedIn(desk))).toEqual(['2026-11-22T03:13', '2026-11-21T03:04'])
})

test('an hour later it is backed up again, and of each day the last one stays when they thin out', async () => {
  const desk = await tempOffice()
  for (let hour = 0; hour < 7; hour += 1) {
    const admin = hour === 0 ? desk.admin : await signedIn(desk)
    await work(admin, `akun-${hour}`)
    await admin.ask('session.sign-out', {})
    desk.clock.pass(60)
  }
  const files = readdirSync(join(desk.folder, 'backups'))
  expect(files.map((name) => name.slice(7, 22))).toEqual(['20261121T050405', '20261121T060405', '20261121T070405', '20261121T080405', '20261121T090405'])
})

test('after a desk that never closed, the first start of another day secures what was done', async () => {
  const desk = await tempOffice()
  await work(desk.admin, 'siti')
  await desk.restart()
  // As a power cut would leave it: the work is in the store, the back-up of the closing is not there.
  rmSync(join(desk.folder, 'backups'), { recursive: true })
  desk.clock.pass(DAY)
  expect(await dailies(await signedIn(desk))).toEqual(['2026-11-22T03:04'])
})

test('a back-up that fails keeps nobody from leaving, and waits on Beranda until one succeeds', async () => {
  const desk = await tempOffice()
  await work(desk.admin, 'siti')
  // A file stands where the folder should be made.
  writeFileSync(join(desk.folder, 'backups'), '')
  await desk.admin.ask('session.sign-out', {})
  expect(await desk.visitor().ask('desk.status', {})).toMatchObject({ state: 'locked' })
  const admin = await signedIn(desk)
  const waiting = async () => (await admin.ask('home.overview', {})).waiting.map((one) => one.id)
  expect(await waiting()).toContain('backup-failed')
  rmSync(join(desk.folder, 'backups'))
  await admin.ask('backup.take', {})
  expect(await waiting()).not.toContain('backup-failed')
})

test('a store that was restored to an earlier day counts as not backed up from its first work on', async () => {
  const desk = await tempOffice()
  const { file } = await desk.admin.ask('backup.take', {})
  await work(desk.admin, 'siti')
  await desk.admin.ask('backup.restore', { file, stageId: null, password: ADMIN.password })
  const admin = await signedIn(desk)
  await admin.ask('session.sign-out', {})
  const after = await signedIn(desk)
  expect(await dailies(after)).toEqual([])
  await work(after, 'rahmat')
  await after.ask('session.sign-out', {})
  expect(await dailies(await signedIn(desk))).toEqual(['2026-11-21T03:04'])
})
