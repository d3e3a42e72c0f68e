import type { Procedure } from '../../shared/contract/procedure.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { SignedIn } from './context.ts'

/** Refuses a caller who may not call a procedure: `not-signed-in`, or `not-allowed` naming the roles that may. */
export function mayCall(name: string, procedure: Procedure, account: SignedIn | null): void {
  if (procedure.access === 'anyone') return
  if (!account) throw new TanjakError('not-signed-in', { key: 'errors.not-signed-in' })
  if (account.mustChangePassword && name !== 'session.change-password') {
    throw new TanjakError('not-allowed', { key: 'errors.change-password-first' })
  }
  if (procedure.access === 'signed-in') return
  const held = account.roles.map((grant) => grant.role)
  if (procedure.access.some((role) => held.includes(role))) return
  throw new TanjakError('not-allowed', {
    key: 'errors.not-allowed', values: { roles: { list: procedure.access.map((role) => ({ text: `common.role.${role}` as const })) } },
  })
}
