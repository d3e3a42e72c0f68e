import type { Procedure } from '../../shared/contract/procedure.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { SignedIn } from './context.ts'

/** Refuses a caller who may not call a procedure: `not-signed-in`, or `not-allowed` naming the roles that may, and over the whole office where that is asked. */
export function mayCall(name: string, procedure: Procedure, account: SignedIn | null): void {
  if (procedure.access === 'anyone') return
  if (!account) throw new TanjakError('not-signed-in', { key: 'errors.not-signed-in' })
  if (account.mustChangePassword && name !== 'session.change-password') {
    throw new TanjakError('not-allowed', { key: 'errors.change-password-first' })
  }
  if (procedure.access === 'signed-in') return
  const { access, wholeOffice } = procedure
  const held = account.roles.filter(({ role }) => access.includes(role))
  if (held.some(({ unitId }) => unitId === null || !wholeOffice)) return
  throw new TanjakError('not-allowed', {
    key: held.length > 0 ? 'errors.whole-office' : 'errors.not-allowed',
    values: { roles: { list: access.map((role) => ({ text: `common.role.${role}` as const })) } },
  })
}
