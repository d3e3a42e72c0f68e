import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { RoundHead } from '../../../../shared/contract/selection.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { checkClosing } from './closing-date.ts'
import { changeableRound, refuseStale, roundHead, type RoundRow } from './round-row.ts'

/**
 * Changes what the board chose for a round, and its closing date; a list that is frozen already stands as it is. Errors: `not-found`,
 * `refused` once it is decided or cancelled, `conflict` over a newer revision, `bad-input` for an absurd closing date.
 */
export async function setSettings(context: Context, { roundId, settings, closingOn, revision }: ParsedInputOf<'round.set-settings'>): Promise<RoundHead> {
  const { db } = context
  const row = await changeableRound(db, roundId)
  if (row.state === 'frozen') throw new TanjakError('refused', { key: 'round.refused.frozen', values: { name: row.name } })
  refuseStale(row, revision)
  checkClosing(context, closingOn)
  await db.updateTable('selection_round').set({ settings: JSON.stringify(settings), closing_on: closingOn, revision: revision + 1 }).where('id', '=', roundId).execute()
  return roundHead(db, roundId)
}

/** Ends a round without a decision; it stays on record with the reason. Errors: `not-found`, `refused` once it is decided or cancelled. */
export async function cancelRound({ db }: Context, { roundId, reason }: ParsedInputOf<'round.cancel'>): Promise<RoundHead> {
  const row = await changeableRound(db, roundId)
  await touchRound(db, row, { state: 'cancelled', cancelled_reason: reason })
  return roundHead(db, roundId)
}

/** Writes a change of a round, so that who read it before cannot write over it unseen. */
export async function touchRound(db: Context['db'], row: Pick<RoundRow, 'id' | 'revision'>, set: Partial<Pick<RoundRow, 'state' | 'cancelled_reason'>> = {}): Promise<void> {
  await db.updateTable('selection_round').set({ ...set, revision: row.revision + 1 }).where('id', '=', row.id).execute()
}
