import type { SignedIn } from '../context.ts'
import { findAccount } from '../db/repositories/accounts.ts'
import { readSettings } from '../db/repositories/settings.ts'
import type { DeskState, SessionState } from '../desk-state.ts'
import { endSession, isAlive, keepAlive } from './session-life.ts'

/**
 * Who a session is, read from the store at every call: a role taken away or an account disabled counts at once. Gives `null`
 * and ends the session when nobody is signed in, or no longer. A call keeps the session from going idle.
 */
export async function currentAccount(desk: DeskState, session: SessionState): Promise<SignedIn | null> {
  const { store, clock } = desk
  if (session.accountId === null || !store) return null
  const { idleMinutes } = await readSettings(store.db)
  const account = await findAccount(store.db, { id: session.accountId })
  if (!account || account.state === 'disabled' || !isAlive(session, clock.now(), idleMinutes)) {
    endSession(session)
    return null
  }
  keepAlive(session, clock.now())
  const { id, userName, displayName, nip, roles, state } = account
  return { id, userName, displayName, nip, roles, mustChangePassword: state === 'must-change-password' }
}
