import { describe, expect, test } from 'vitest'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, tempOffice } from '../../support/temp-desk.ts'

const login = { userName: ADMIN.userName, password: ADMIN.password }
const wrong = { ...login, password: 'salah sekali' }

describe('signing in', () => {
  test('opens the store after a restart, and nothing is read before', async () => {
    const { restart, visitor } = await tempOffice()
    await restart()
    const someone = visitor()
    expect(await someone.ask('desk.status', {})).toMatchObject({ state: 'locked', office: 'Kabupaten Contoh' })
    await expectRefusal(someone.ask('settings.read', {}), 'not-signed-in', 'errors.not-signed-in')
    expect((await someone.ask('session.sign-in', login)).account.userName).toBe('admin')
    expect(await someone.ask('desk.status', {})).toMatchObject({ state: 'open' })
  })

  test('on one visit signs in nobody else', async () => {
    const { visitor } = await tempOffice()
    const other = visitor()
    expect(await other.ask('session.me', {})).toEqual({ account: null })
    await expectRefusal(other.ask('account.list', {}), 'not-signed-in', 'errors.not-signed-in')
  })

  test('with a wrong password or an unknown name is refused in the same words', async () => {
    const { visitor } = await tempOffice()
    await expectRefusal(visitor().ask('session.sign-in', wrong), 'wrong-password', 'access.wrong-password')
    await expectRefusal(visitor().ask('session.sign-in', { ...wrong, userName: 'tidak-ada' }), 'wrong-password', 'access.wrong-password')
  })

  test('is slowed down after five wrong passwords, also after a restart', async () => {
    const { visitor, restart, clock } = await tempOffice()
    for (let tries = 0; tries < 5; tries += 1) await expectRefusal(visitor().ask('session.sign-in', wrong), 'wrong-password', 'access.wrong-password')
    await restart()
    await expectRefusal(visitor().ask('session.sign-in', login), 'too-many-tries', 'access.too-many-tries')
    clock.pass(1)
    await visitor().ask('session.sign-in', login)
  })

  test('leaves every failed try in the audit log, also those made while the store was closed', async () => {
    const { admin, visitor, restart } = await tempOffice()
    await expectRefusal(visitor().ask('session.sign-in', wrong), 'wrong-password', 'access.wrong-password')
    const failed = async (asker: typeof admin) => (await asker.ask('audit.list', {})).rows.filter((row) => row.action === 'session.sign-in:failed').length
    expect(await failed(admin)).toBe(1)
    await restart()
    await expectRefusal(visitor().ask('session.sign-in', wrong), 'wrong-password', 'access.wrong-password')
    const again = visitor()
    await again.ask('session.sign-in', login)
    expect(await failed(again)).toBe(2)
  })
})

describe('a session', () => {
  test('ends when nobody asked anything for the set minutes, and not while someone works', async () => {
    const { admin, clock } = await tempOffice()
    for (let minutes = 0; minutes < 30; minutes += 9) {
      clock.pass(9)
      await admin.ask('account.list', {})
    }
    clock.pass(10)
    await expectRefusal(admin.ask('account.list', {}), 'not-signed-in', 'errors.not-signed-in')
    expect(admin.events).toContain('signed-out')
  })

  test('is not idle while its own long work runs, however long that takes', async () => {
    const { admin, clock } = await tempOffice()
    admin.onEvent = () => clock.pass(11)
    await admin.ask('backup.take', {})
    admin.onEvent = () => {}
    expect(admin.events.filter((kind) => kind === 'progress').length).toBeGreaterThan(1)
    clock.pass(9)
    await admin.ask('account.list', {})
  })

  test('keeps to the minutes that the office sets', async () => {
    const { admin, clock } = await tempOffice()
    await admin.ask('settings.change', { change: { idleMinutes: 2 }, reason: 'ruang layanan terbuka' })
    clock.pass(2)
    await expectRefusal(admin.ask('account.list', {}), 'not-signed-in', 'errors.not-signed-in')
  })

  test('ends after twelve hours however busy it is', async () => {
    const { admin, clock } = await tempOffice()
    for (let minutes = 0; minutes < 12 * 60 - 9; minutes += 9) {
      clock.pass(9)
      await admin.ask('session.me', {})
    }
    clock.pass(9)
    await expectRefusal(admin.ask('account.list', {}), 'not-signed-in', 'errors.not-signed-in')
  })

  test('ends when the clock is set back', async () => {
    const { admin, clock } = await tempOffice()
    clock.turnBack(60)
    await expectRefusal(admin.ask('account.list', {}), 'not-signed-in', 'errors.not-signed-in')
  })

  test('that is the last one closes the store when it signs out', async () => {
    const { admin, visitor } = await tempOffice()
    const second = visitor()
    await second.ask('session.sign-in', login)
    await admin.ask('session.sign-out', {})
    expect(await second.ask('desk.status', {})).toMatchObject({ state: 'open' })
    await second.ask('session.sign-out', {})
    expect(await second.ask('desk.status', {})).toMatchObject({ state: 'locked' })
    await second.ask('session.sign-in', login)
    const { rows } = await second.ask('audit.list', {})
    expect(rows.map((row) => row.action).slice(0, 5)).toEqual(['session.sign-in', 'session.sign-out', 'session.sign-out', 'session.sign-in', 'desk.init'])
    expect(await second.ask('audit.verify', {})).toMatchObject({ intact: true })
  })
})
