import type { Kysely, Selectable } from 'kysely'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { isSqliteError } from '../../db/driver.ts'
import { refreshCurrent } from '../../db/repositories/current-people.ts'
import { ruledConflicts } from '../../db/repositories/conflicts.ts'
import type { Database } from '../../db/tables/database.ts'
import { highestIds, openBook, type Book } from '../import/book.ts'
import type { ImportContext } from '../import/import-files.ts'
import { numberedTables } from '../import/state.ts'
import { dataChanged } from './data-changed.ts'
import { applyEffects } from './effects.ts'
import { followLeavingDay } from './follow-leaving-day.ts'
import type { Effect } from './found-conflict.ts'

type ConflictRow = Selectable<Database['conflict']>
type SettleContext = Pick<ImportContext, 'db' | 'account' | 'now' | 'today'>

/** Settles one conflict as an officer chose, with the reason; what the option says is done to the data through the journal. */
export async function settleConflict(context: SettleContext, id: number, as: string, reason: string): Promise<void> {
  const { db } = context
  const conflict = await db.selectFrom('conflict').selectAll().where('id', '=', id).executeTakeFirst()
  if (!conflict) throw new TanjakError('not-found', { key: 'reconcile.no-such-conflict', values: { id: String(id) } })
  if (conflict.state === 'settled') throw new TanjakError('conflict', { key: 'reconcile.already-settled' })
  const book = await openManualBook(context, reason)
  await settle(db, book, conflict, { as, how: 'officer', reason }).catch((error: unknown) => {
    // Two rows would become the same one: the data are no longer what they were when the conflict was found.
    throw isSqliteError(error) && error.code.startsWith('SQLITE_CONSTRAINT') ? dataChanged() : error
  })
  await refreshCurrent(db, book.touched, context.today())
}

/** Settles all open conflicts of a kind (or some) as their rules chose; those without a choice, or whose data changed, stay open. */
export async function settleByRule(context: SettleContext, kind: string, ids: readonly number[] | null): Promise<number> {
  const { db } = context
  const book = await openManualBook(context, null)
  let settled = 0
  for (const conflict of await ruledConflicts(db, kind, ids)) {
    try {
      await settle(db, book, conflict, { as: conflict.proposed ?? '', how: 'rule', reason: null })
      settled += 1
    } catch (error) {
      if (!(error instanceof TanjakError && error.code === 'conflict')) throw error
      book.drop()
    }
  }
  await refreshCurrent(db, book.touched, context.today())
  return settled
}

/** A book for a person's own act: everything in it is journaled under the account, with the reason. */
export async function openManualBook({ db, account, now }: Pick<SettleContext, 'db' | 'account' | 'now'>, reason: string | null): Promise<Book> {
  return openBook({ batchId: null, accountId: account.id, now: now(), reason }, await highestIds(db, numberedTables))
}

async function settle(db: Kysely<Database>, book: Book, conflict: ConflictRow, choice: { as: string; how: 'rule' | 'officer'; reason: string | null }): Promise<void> {
  const effects = JSON.parse(conflict.effects) as Record<string, readonly Effect[]>
  const chosen = Object.hasOwn(effects, choice.as) ? effects[choice.as] : undefined
  if (!chosen) {
    const values = { option: choice.as, options: { list: Object.keys(effects) } }
    throw new TanjakError('bad-input', { key: 'reconcile.no-such-option', values }, { as: { key: 'reconcile.no-such-option', values } })
  }
  await applyEffects(db, book, chosen)
  const { now, accountId } = book.author
  book.update('conflict', { ...conflict }, {
    state: 'settled', settled_as: choice.as, settled_how: choice.how, reason: choice.reason, settled_at: now, settled_by: accountId,
  }, conflict.person_id)
  await book.flush(db)
  const leaves = chosen.some((effect) => effect.do === 'set' && effect.table === 'person' && effect.values['state'] === 'left')
  if (leaves && conflict.person_id !== null) await followLeavingDay(db, book, conflict.person_id, null)
}
