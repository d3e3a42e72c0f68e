import type { AccountView } from '../../../../shared/contract/access.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { findAccount } from '../../db/repositories/accounts.ts'
import type { DeskState } from '../../desk-state.ts'
import { writeAudit } from '../../vault/audit.ts'
import { dailyBackup } from '../../vault/backup/daily-backup.ts'
import { closeStore } from '../../vault/close-store.ts'
import { currentAccount } from '../../vault/current-account.ts'
import { ONE_TIME_DAYS } from '../../vault/one-time-password.ts'
import { beginSession, endSession } from '../../vault/session-life.ts'
import { anyoneSignedIn, atTheGate, lockDesk, openStoreOf, unlockDesk, vaultOf } from '../../vault/unlock-desk.ts'

const DAY = 86_400_000

/** Signs in with user name and password; the first to do so unlocks the store. Failed tries are kept in the audit log. */
export function signIn({ desk, session, now, keep }: Context, { userName, password }: ParsedInputOf<'session.sign-in'>): Promise<{ account: AccountView }> {
  return atTheGate(desk, async () => {
    const opened = await vaultOf(desk).unlock(userName, password).catch(async (error: unknown) => {
      await noteFailures(desk, 1)
      throw error
    })
    const wasLocked = desk.store === null
    const store = await unlockDesk(desk, opened.dataKey)
    opened.dataKey.fill(0)
    // Tries made while the store was closed could not be kept when they were made.
    if (wasLocked && opened.failedBefore > 0) await noteFailures(desk, opened.failedBefore)
    try {
      const account = await findAccount(store.db, { id: opened.accountId })
      // A slot without a living account: left by a crash between the two, or brought in from elsewhere.
      if (!account || account.state === 'disabled') throw new TanjakError('wrong-password', { key: 'access.wrong-password' })
      if (account.state === 'must-change-password') await refuseOldOneTimePassword(store.db, account, now())
      await store.db.transaction().execute((trx) => keep(trx, { entity: 'account', id: String(account.id) }, account))
      if (session.accountId !== account.id) endSession(session)
      beginSession(session, account.id, now())
      if (wasLocked) await dailyBackup(desk, 'opening')
      return { account }
    } catch (error) {
      if (!(await anyoneSignedIn(desk))) await lockDesk(desk)
      throw error
    }
  })
}

/** Signs out; when nobody is left, the store is closed and its key forgotten. */
export function signOut({ desk, session, keep }: Context): Promise<Record<string, never>> {
  return atTheGate(desk, async () => {
    const account = await currentAccount(desk, session)
    endSession(session)
    if (account) await openStoreOf(desk).db.transaction().execute((trx) => keep(trx, { entity: 'session' }, account))
    if (!(await anyoneSignedIn(desk))) await closeStore(desk)
    return {}
  })
}

async function noteFailures(desk: DeskState, tries: number): Promise<void> {
  const entry = { account: null, action: 'session.sign-in:failed', kept: { entity: 'session', detail: { tries } } }
  await desk.store?.db.transaction().execute((trx) => writeAudit(desk, trx, entry))
}

async function refuseOldOneTimePassword(db: Context['db'], account: AccountView, now: string): Promise<void> {
  const { changed_at } = await db.selectFrom('account').select('changed_at').where('id', '=', account.id).executeTakeFirstOrThrow()
  if (Date.parse(now) - Date.parse(changed_at) <= ONE_TIME_DAYS * DAY) return
  throw new TanjakError('not-allowed', { key: 'access.one-time-password-old', values: { days: ONE_TIME_DAYS } })
}
