import { expect, test } from 'vitest'
import { expectRefusal } from '../../support/refusal.ts'
import { ADMIN, tempOffice } from '../../support/temp-desk.ts'

const { userName, password } = ADMIN
const next = 'kata sandi lain yang panjang'

test('an Admin who gives the password gets a new recovery code, which opens; the former one no longer does', async () => {
  const { admin, recoveryCode: former, visitor } = await tempOffice()
  const { recoveryCode } = await admin.ask('desk.renew-recovery-code', { password })
  await admin.ask('session.sign-out', {})
  await expectRefusal(visitor().ask('desk.recover', { recoveryCode: former, userName, newPassword: next }), 'wrong-password', 'access.wrong-recovery-code')
  expect((await visitor().ask('desk.recover', { recoveryCode, userName, newPassword: next })).account.userName).toBe(userName)
})

test('with a wrong password the code stays as it is, and no renewal stands in the audit log', async () => {
  const { admin, recoveryCode, visitor } = await tempOffice()
  await expectRefusal(admin.ask('desk.renew-recovery-code', { password: 'salah sekali' }), 'wrong-password', 'access.wrong-current-password')
  expect((await admin.ask('audit.list', {})).rows.map((row) => row.action)).not.toContain('desk.renew-recovery-code')
  await admin.ask('session.sign-out', {})
  await visitor().ask('desk.recover', { recoveryCode, userName, newPassword: next })
})

test('a code that was used waits on Beranda to be replaced, until it is', async () => {
  const { admin, recoveryCode, visitor } = await tempOffice()
  const waiting = async (someone: typeof admin) => (await someone.ask('home.overview', {})).waiting.map((one) => one.id)
  expect(await waiting(admin)).not.toContain('recovery-used')
  await admin.ask('session.sign-out', {})
  const recovered = visitor()
  await recovered.ask('desk.recover', { recoveryCode, userName, newPassword: next })
  expect(await waiting(recovered)).toContain('recovery-used')
  await recovered.ask('desk.renew-recovery-code', { password: next })
  expect(await waiting(recovered)).not.toContain('recovery-used')
  expect((await recovered.ask('audit.list', {})).rows[0]).toMatchObject({ action: 'desk.renew-recovery-code', entity: 'desk', actor: userName })
})
