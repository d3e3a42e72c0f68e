import type { AwardRound } from '../../../../shared/contract/award.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { findRound, openRoundRow, roundView } from './round-row.ts'

/** Changes the quota of an open round. Errors: `not-found`, `conflict`, `bad-input` for a unit that nobody knows. */
export async function setQuota(context: Context, { id, quota }: ParsedInputOf<'award.set-quota'>): Promise<AwardRound> {
  const { db } = context
  await openRoundRow(context, id)
  const known = new Set((await db.selectFrom('unit').select('id').execute()).map((row) => row.id))
  const unknown = Object.keys(quota.units).filter((one) => !known.has(one))
  if (unknown.length > 0) throw new TanjakError('bad-input', { key: 'award.unknown-units', values: { units: unknown.join(', ') } })
  await db.updateTable('award_round').set({ quota: JSON.stringify(quota) }).where('id', '=', id).execute()
  return roundView(context, await findRound(context, id))
}

/** Writes the minutes of an open round. Errors: `not-found`, `conflict`. */
export async function writeMinutes(context: Context, { id, minutes }: ParsedInputOf<'award.write-minutes'>): Promise<Record<string, never>> {
  await openRoundRow(context, id)
  await context.db.updateTable('award_round').set({ minutes: JSON.stringify(minutes) }).where('id', '=', id).execute()
  return {}
}
