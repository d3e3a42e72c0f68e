import type { Kysely } from 'kysely'
import type { IsoDate } from '../../shared/calendar/iso-date.ts'
import type { RoleGrant } from '../../shared/contract/access.ts'
import type { OutputOf, ParsedInputOf, ProcedureName } from '../../shared/contract/contract.ts'
import type { Kept, Role } from '../../shared/contract/procedure.ts'
import type { Message } from '../../shared/text/message.ts'
import type { Database } from './db/tables/database.ts'
import type { DeskState, SessionState } from './desk-state.ts'

/** Who is calling: an account with its roles as they stand in the store at this call. */
export type SignedIn = {
  readonly id: number
  readonly userName: string
  readonly displayName: string
  readonly nip: string | null
  readonly roles: readonly RoleGrant[]
  /** Signed in with a one-time password: only what any signed-in account may do is open until a password of their own is set. */
  readonly mustChangePassword: boolean
}

/** Whoever a row of the audit log names. */
export type Actor = Pick<SignedIn, 'id' | 'userName' | 'roles'>

/** What a handler works with. Nothing here outlives the call. */
export type Context = {
  readonly desk: DeskState
  readonly session: SessionState
  /** The store: inside a command the transaction of the call; throws `not-signed-in` while the desk is locked. */
  readonly db: Kysely<Database>
  /** The caller; throws `not-signed-in` when nobody is signed in. */
  readonly account: SignedIn
  /** The moment, as ISO text in UTC. */
  readonly now: () => string
  /** Today where the office is. */
  readonly today: () => IsoDate
  readonly progress: (done: number, total: number | null, what: Message) => void
  /** Aborted when the caller cancels or goes away. */
  readonly signal: AbortSignal
  /**
   * Writes the audit row inside the handler's own transaction. Must be called once by each long command, and by those that anyone may
   * call and that change something; `by` is who did it where nobody was signed in before.
   */
  readonly keep: (trx: Kysely<Database>, kept: Kept, by?: Actor) => Promise<void>
  /**
   * Puts off what a rolled-back transaction would not take back (a password in the vault) until the answer is checked and the audit row
   * written, just before the commit. Only for commands that run in the transaction of their call.
   */
  readonly atLast: (work: () => Promise<void>) => void
}

/** The code behind one procedure. */
export type Handler<P extends ProcedureName> = (context: Context, input: ParsedInputOf<P>) => Promise<OutputOf<P>>

/** The handlers of some procedures; features give one such object each. */
export type HandlersOf<P extends ProcedureName> = { readonly [Name in P]: Handler<Name> }

/** Tells whether the caller holds a role, anywhere. */
export function hasRole(account: SignedIn, ...wanted: readonly Role[]): boolean {
  return account.roles.some((grant) => wanted.includes(grant.role))
}
