import { describe, expect, test } from 'vitest'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, tempOffice } from '../../support/temp-desk.ts'

const siti = { userName: 'siti', displayName: 'Siti Rahmawati', nip: null, roles: [{ role: 'auditor' as const, unitId: null }] }
const reason = 'mutasi ke Inspektorat'
const own = 'daun kelapa gading'

async function officeWithSiti() {
  const office = await tempOffice()
  const { oneTimePassword } = await office.admin.ask('account.add', siti)
  const visitor = office.visitor()
  await visitor.ask('session.sign-in', { userName: 'siti', password: oneTimePassword })
  await visitor.ask('session.change-password', { current: oneTimePassword, next: own })
  return { ...office, siti: visitor, oneTimePassword }
}

describe('a new account', () => {
  test('opens with its one-time password only far enough to set a password of its own', async () => {
    const { admin, visitor } = await tempOffice()
    const { account, oneTimePassword } = await admin.ask('account.add', siti)
    expect(account).toMatchObject({ userName: 'siti', state: 'must-change-password', roles: siti.roles })
    const someone = visitor()
    await someone.ask('session.sign-in', { userName: 'siti', password: oneTimePassword })
    await expectRefusal(someone.ask('audit.list', {}), 'not-allowed', 'errors.change-password-first')
    await someone.ask('session.change-password', { current: oneTimePassword, next: own })
    expect((await someone.ask('session.me', {})).account?.state).toBe('active')
    await someone.ask('audit.list', {})
    await expectRefusal(visitor().ask('session.sign-in', { userName: 'siti', password: oneTimePassword }), 'wrong-password', 'access.wrong-password')
  })

  test('does not open with a one-time password older than seven days', async () => {
    const { admin, visitor, clock } = await tempOffice()
    const { oneTimePassword } = await admin.ask('account.add', siti)
    clock.pass(7 * 24 * 60 + 1)
    await expectRefusal(visitor().ask('session.sign-in', { userName: 'siti', password: oneTimePassword }), 'not-allowed', 'access.one-time-password-old')
  })

  test('is refused when its name is taken or its unit is unknown', async () => {
    const { admin } = await tempOffice()
    await expectRefusal(admin.ask('account.add', { ...siti, userName: 'admin' }), 'conflict', 'access.user-name-taken')
    await expectRefusal(admin.ask('account.add', { ...siti, roles: [{ role: 'pimpinan', unitId: 'unit-tidak-ada' }] }), 'bad-input', 'access.unknown-units')
    expect((await admin.ask('account.list', {})).accounts.map((account) => account.userName)).toEqual(['admin'])
  })
})

describe('a signed-in account', () => {
  test('may do at once what a new role allows, and no longer what was taken away', async () => {
    const { admin, siti: visitor } = await officeWithSiti()
    await visitor.ask('audit.list', {})
    await admin.ask('account.change-roles', { userName: 'siti', roles: [{ role: 'penilai', unitId: null }], reason })
    await expectRefusal(visitor.ask('audit.list', {}), 'not-allowed', 'errors.not-allowed')
  })

  test('is out at once when it is disabled, and has no way in until it is enabled and reset', async () => {
    const { admin, siti: visitor, visitor: another } = await officeWithSiti()
    await admin.ask('account.set-disabled', { userName: 'siti', disabled: true, reason })
    expect(visitor.events).toContain('signed-out')
    await expectRefusal(visitor.ask('audit.list', {}), 'not-signed-in', 'errors.not-signed-in')
    await expectRefusal(another().ask('session.sign-in', { userName: 'siti', password: own }), 'wrong-password', 'access.wrong-password')
    await admin.ask('account.set-disabled', { userName: 'siti', disabled: false, reason })
    await expectRefusal(another().ask('session.sign-in', { userName: 'siti', password: own }), 'wrong-password', 'access.wrong-password')
    const { oneTimePassword } = await admin.ask('account.reset', { userName: 'siti' })
    await another().ask('session.sign-in', { userName: 'siti', password: oneTimePassword })
  })

  test('is out when its password is reset, and its former password no longer opens', async () => {
    const { admin, siti: visitor, visitor: another } = await officeWithSiti()
    await admin.ask('account.reset', { userName: 'siti' })
    await expectRefusal(visitor.ask('audit.list', {}), 'not-signed-in', 'errors.not-signed-in')
    await expectRefusal(another().ask('session.sign-in', { userName: 'siti', password: own }), 'wrong-password', 'access.wrong-password')
  })

  test('changes its password only with the present one, to another one that is not guessable', async () => {
    const { siti: visitor } = await officeWithSiti()
    await expectRefusal(visitor.ask('session.change-password', { current: 'salah', next: 'kertas langit sungai' }), 'wrong-password', 'access.wrong-current-password')
    await expectRefusal(visitor.ask('session.change-password', { current: own, next: 'palembang2026' }), 'bad-input', 'access.password-common')
    await expectRefusal(visitor.ask('session.change-password', { current: own, next: own }), 'bad-input', 'access.password-unchanged')
  })

  test('that changes its password ends its other sessions and keeps this one', async () => {
    const { siti: visitor, visitor: another } = await officeWithSiti()
    const elsewhere = another()
    await elsewhere.ask('session.sign-in', { userName: 'siti', password: own })
    await visitor.ask('session.change-password', { current: own, next: 'kertas langit sungai' })
    expect((await elsewhere.ask('session.me', {})).account).toBeNull()
    expect((await visitor.ask('session.me', {})).account?.userName).toBe('siti')
  })
})

describe('an office', () => {
  test('keeps at least one Admin without unit limits', async () => {
    const { admin } = await officeWithSiti()
    await expectRefusal(admin.ask('account.change-roles', { userName: 'admin', roles: [{ role: 'auditor', unitId: null }], reason }), 'refused', 'access.last-admin')
    await expectRefusal(admin.ask('account.set-disabled', { userName: 'admin', disabled: true, reason }), 'refused', 'access.not-on-yourself')
    expect((await admin.ask('session.me', {})).account?.roles).toEqual([{ role: 'admin', unitId: null }])
  })

  test('gets its Admin back in with the recovery code when the password is forgotten', async () => {
    const { visitor, restart, recoveryCode } = await tempOffice()
    await restart()
    const someone = visitor()
    const { account } = await someone.ask('desk.recover', { recoveryCode: recoveryCode.toLowerCase(), userName: 'admin', newPassword: own })
    expect(account).toMatchObject({ userName: 'admin', state: 'active' })
    await someone.ask('account.list', {})
    await expectRefusal(visitor().ask('session.sign-in', { userName: 'admin', password: ADMIN.password }), 'wrong-password', 'access.wrong-password')
    await visitor().ask('session.sign-in', { userName: 'admin', password: own })
  })

  test('gives nobody but an Admin in with the recovery code, and stays locked then', async () => {
    const { visitor, restart, recoveryCode } = await officeWithSiti()
    await restart()
    const someone = visitor()
    await expectRefusal(someone.ask('desk.recover', { recoveryCode, userName: 'siti', newPassword: 'kertas langit sungai' }), 'refused', 'access.recover-admin-only')
    expect(await someone.ask('desk.status', {})).toMatchObject({ state: 'locked' })
  })
})
