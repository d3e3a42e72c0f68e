import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'

/** A period of a year, with its days. */
export type CompletenessPeriod = OutputOf<'completeness.map'>['periods'][number] & { readonly starts: string; readonly ends: string; readonly opensOn: string }

/** The periods that end in a year: months and quarters in their order, the year itself last. */
export async function periodsOfYear({ db }: Context, year: number): Promise<CompletenessPeriod[]> {
  const rows = await db.selectFrom('appraisal_period').selectAll().where('ends', '>=', `${year}-01-01`).where('ends', '<=', `${year}-12-31`)
    .orderBy('ends').orderBy('starts', 'desc').execute()
  return rows.map((row) => ({
    id: row.id, label: periodLabel({ kind: row.kind, start: isoDate(row.starts), end: isoDate(row.ends) }), deadline: isoDate(row.deadline), closed: row.state === 'closed',
    starts: row.starts, ends: row.ends, opensOn: row.opens_on,
  }))
}
