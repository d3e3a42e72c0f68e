import { z } from 'zod'
import { nipSchema, nothing } from './common.ts'
import { command, query, roles } from './procedure.ts'

const roleGrant = z.strictObject({ role: z.enum(roles), unitId: z.string().nullable() })
const account = z.strictObject({
  id: z.int(), userName: z.string(), displayName: z.string(), nip: z.string().nullable(),
  state: z.enum(['active', 'must-change-password', 'disabled']), roles: z.array(roleGrant),
})
const userName = z.string().trim().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/)
const password = z.string().min(8).max(128)

/** An account with its roles and unit scopes. */
export type AccountView = z.infer<typeof account>
/** A role with the unit (and its subtree) it reaches; `null` is the whole office. */
export type RoleGrant = z.infer<typeof roleGrant>

/** First run, signing in and out, accounts. */
export const access = {
  'desk.status': query({
    access: 'anyone', input: nothing,
    output: z.strictObject({
      state: z.enum(['new', 'locked', 'open']), office: z.string().nullable(), version: z.string(), electron: z.boolean(),
    }),
  }),
  'desk.init': command({
    access: 'anyone',
    input: z.strictObject({ office: z.string().trim().min(3).max(120), userName, displayName: z.string().trim().min(2).max(120), password }),
    output: z.strictObject({ recoveryCode: z.string() }),
    keeps: (input) => ({ entity: 'desk', detail: { office: input.office } }),
  }),
  'desk.recover': command({
    access: 'anyone',
    input: z.strictObject({ recoveryCode: z.string(), userName, newPassword: password }),
    output: z.strictObject({ account }),
    keeps: (_input, output) => ({ entity: 'account', id: String(output.account.id) }),
  }),
  // A code that was used, or seen by someone, is replaced; long, because the new one may be told only when everything else is written.
  'desk.renew-recovery-code': command({
    access: ['admin'], wholeOffice: true, long: true, input: z.strictObject({ password: z.string().max(200) }), output: z.strictObject({ recoveryCode: z.string() }),
    keeps: () => ({ entity: 'desk' }),
  }),
  'session.sign-in': command({
    access: 'anyone', input: z.strictObject({ userName: z.string().max(80), password: z.string().max(200) }),
    output: z.strictObject({ account }),
    keeps: (_input, output) => ({ entity: 'account', id: String(output.account.id) }),
  }),
  'session.sign-out': command({ access: 'anyone', input: nothing, output: nothing, keeps: () => ({ entity: 'session' }) }),
  'session.me': query({ access: 'anyone', input: nothing, output: z.strictObject({ account: account.nullable() }) }),
  'session.change-password': command({
    access: 'signed-in', input: z.strictObject({ current: z.string().max(200), next: password }), output: nothing,
    keeps: () => ({ entity: 'account' }),
  }),
  'account.list': query({ access: ['admin', 'auditor'], wholeOffice: true, input: nothing, output: z.strictObject({ accounts: z.array(account) }) }),
  'account.add': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ userName, displayName: z.string().trim().min(2).max(120), nip: nipSchema.nullable(), roles: z.array(roleGrant).min(1) }),
    output: z.strictObject({ account, oneTimePassword: z.string() }),
    keeps: (input, output) => ({ entity: 'account', id: String(output.account.id), detail: { roles: input.roles.map((one) => one.role).join(' ') } }),
  }),
  'account.change-roles': command({
    access: ['admin'], wholeOffice: true,
    input: z.strictObject({ userName: z.string(), roles: z.array(roleGrant).min(1), reason: z.string().trim().min(5).max(2000) }),
    output: z.strictObject({ account }),
    keeps: (input, output) => ({
      entity: 'account', id: String(output.account.id), reason: input.reason, detail: { roles: input.roles.map((one) => one.role).join(' ') },
    }),
  }),
  'account.reset': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ userName: z.string() }), output: z.strictObject({ oneTimePassword: z.string() }),
    keeps: (input) => ({ entity: 'account', id: input.userName }),
  }),
  'account.set-disabled': command({
    access: ['admin'], wholeOffice: true, input: z.strictObject({ userName: z.string(), disabled: z.boolean(), reason: z.string().trim().min(5).max(2000) }),
    output: z.strictObject({ account }),
    keeps: (input, output) => ({ entity: 'account', id: String(output.account.id), reason: input.reason, detail: { disabled: input.disabled } }),
  }),
}
