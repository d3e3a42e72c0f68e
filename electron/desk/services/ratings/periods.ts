import { sql, type Kysely } from 'kysely'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import { periodWords } from '../../../../shared/domain/period-words.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'

/** A period with its days, both included, and its name as a label and in words. */
export type PeriodDates = {
  readonly id: number
  readonly kind: 'month' | 'quarter' | 'year'
  readonly label: string
  readonly words: MessageValue
  readonly starts: IsoDate
  readonly ends: IsoDate
  readonly opensOn: IsoDate
  readonly deadline: IsoDate
  readonly state: 'open' | 'closed'
}

/** These periods in the order of their days; null asks for all that may be written on a day. Throws `not-found` for a number that is none. */
export async function readPeriods(db: Kysely<Database>, ids: readonly number[] | null, today: IsoDate): Promise<readonly PeriodDates[]> {
  let asked = db.selectFrom('appraisal_period').selectAll().orderBy('starts').orderBy('ends')
  if (ids === null) asked = asked.where('state', '=', 'open').where('opens_on', '<=', today)
  else asked = asked.where(sql<boolean>`id in (select value from json_each(${JSON.stringify(ids)}))`)
  const rows = await asked.execute()
  const missing = ids?.find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined) throw new TanjakError('not-found', { key: 'rating.no-such-period', values: { id: String(missing) } })
  return rows.map((row) => {
    const [starts, ends] = [isoDate(row.starts), isoDate(row.ends)]
    const period = { kind: row.kind, start: starts, end: ends }
    return {
      id: row.id, kind: row.kind, label: periodLabel(period), words: periodWords(period), starts, ends, opensOn: isoDate(row.opens_on), deadline: isoDate(row.deadline), state: row.state,
    }
  })
}
