import type { ProfileRef } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context, SignedIn } from '../../context.ts'
import { profileOf, shippedOf } from '../profiles/active-profile.ts'

/**
 * The law as a caller asks for it: under the profile named, else under what the office has activated for whoever is signed in with a
 * password of their own, else as shipped. Errors: `not-signed-in` where a profile of the office is named without a session, `not-found`, `bad-input` for a draft with problems.
 */
export async function lawForCaller(context: Context, ref: ProfileRef | undefined): Promise<Profile | null> {
  const caller = callerOf(context)
  const shipped = shippedOf(ref ?? (caller === null || caller.mustChangePassword ? 'law' : 'active'))
  if (shipped) return shipped.profile
  if (caller === null) throw new TanjakError('not-signed-in', { key: 'profile.needs-session' })
  if (caller.mustChangePassword) throw new TanjakError('not-allowed', { key: 'errors.change-password-first' })
  return (await profileOf(context.db, ref ?? 'active')).profile
}

/** Whoever is signed in; asking the law needs nobody to be. */
function callerOf(context: Context): SignedIn | null {
  try {
    return context.account
  } catch (error) {
    if (error instanceof TanjakError && error.code === 'not-signed-in') return null
    throw error
  }
}
