import type { Kysely, Selectable } from 'kysely'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel, type Period } from '../../../../shared/calendar/period.ts'
import type { PeriodView } from '../../../../shared/contract/period.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../../db/tables/database.ts'

/** A period as it is stored. */
export type PeriodRow = Selectable<Database['appraisal_period']>

/** The period of this number; throws `not-found`. */
export async function readPeriod(db: Kysely<Database>, periodId: number): Promise<PeriodRow> {
  const row = await db.selectFrom('appraisal_period').selectAll().where('id', '=', periodId).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'period.not-found', values: { id: periodId } })
  return row
}

/** The days of a period, by which it is named. */
export function spanOfPeriod({ kind, starts, ends }: Pick<PeriodRow, 'kind' | 'starts' | 'ends'>): Period & { readonly kind: PeriodRow['kind'] } {
  return { kind, start: isoDate(starts), end: isoDate(ends) }
}

/** A period as people see it on a day: before its opening, open, past its deadline, or closed. */
export function viewOfPeriod(row: PeriodRow, today: IsoDate): PeriodView {
  const { start, end } = spanOfPeriod(row)
  const running = row.opens_on > today ? 'planned' : row.deadline < today ? 'late' : 'open'
  return {
    id: row.id, kind: row.kind, label: periodLabel(spanOfPeriod(row)), starts: start, ends: end, opensOn: isoDate(row.opens_on), deadline: isoDate(row.deadline),
    state: row.state === 'closed' ? 'closed' : running,
  }
}
