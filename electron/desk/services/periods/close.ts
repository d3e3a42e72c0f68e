import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { lockVersions } from '../ratings/lock.ts'
import { presentVersions } from '../ratings/versions.ts'
import { openPeriodRow } from './change.ts'
import { noteEvent } from './events.ts'
import { readPeriod, viewOfPeriod } from './period-view.ts'
import { readSpans, spanKey } from './spans.ts'
import { standingOf, standingsOf } from './standing.ts'

/**
 * Closes entry: confirmed ratings are locked, all others stay as they are and count as missing. `left` are those; what was rated in a
 * file is not among them. A confirmed rating that may not be locked (its capaian has changed since) is left too.
 */
export async function closePeriod(context: Context, { periodId, reason }: InputOf<'period.close'>): Promise<OutputOf<'period.close'>> {
  const { db, today } = context
  await openPeriodRow(context, periodId)
  const versions = await presentVersions(db, [periodId])
  const confirmed = [...versions.values()].filter(({ state }) => state === 'confirmed').map(({ assignmentId }) => assignmentId)
  const spans = confirmed.length === 0 ? [] : await readSpans(db, { periodIds: [periodId], assignments: confirmed })
  const { done: moved } = await lockVersions(context, spans.filter((span) => versions.get(spanKey(span))?.state === 'confirmed').map((span) => ({ span })))
  await db.updateTable('appraisal_period').set({ state: 'closed' }).where('id', '=', periodId).execute()
  const { total, locked, imported } = standingOf(await standingsOf(context, [periodId]), periodId)
  const left = total - locked - imported
  await noteEvent(context, periodId, 'closed', reason, { locked: moved, left })
  return { period: viewOfPeriod(await readPeriod(db, periodId), today()), locked: moved, left }
}
