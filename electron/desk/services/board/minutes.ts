import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { boardMinutesSchema, type BoardMinutes } from '../../../../shared/contract/decision.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readBoardRound, type BoardRound } from './round-list.ts'

/** The minutes of a round as they were written. */
export const readMinutes = ({ minutes }: Pick<BoardRound, 'minutes'>): BoardMinutes => boardMinutesSchema.parse(JSON.parse(minutes))

/** Minutes in which nothing has been written. */
export const emptyMinutes: BoardMinutes = boardMinutesSchema.parse({})

/** Writes the minutes of a round, also after the decision; those of a cancelled one stay as they are. Errors: `not-found`, `conflict`. */
export async function writeMinutes({ db }: Context, { roundId, minutes }: ParsedInputOf<'board.write-minutes'>): Promise<Record<string, never>> {
  const round = await readBoardRound(db, roundId)
  if (round.state === 'cancelled') throw new TanjakError('conflict', { key: 'board.is-cancelled', values: { name: round.name } })
  await db.updateTable('selection_round').set({ minutes: JSON.stringify(minutes) }).where('id', '=', roundId).execute()
  return {}
}
