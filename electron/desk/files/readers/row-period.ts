import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodOf, type Period } from '../../../../shared/calendar/period.ts'
import type { RowCursor } from './row-cursor.ts'

/** Stands in the place of a period in a row that is rejected for lack of one. */
export const EMPTY_PERIOD: Period = { kind: 'other', start: isoDate('1900-01-01'), end: isoDate('1900-01-01') }

/**
 * The period a row is about. Its own columns tell the span of the SKP; when the report as a whole is about a shorter time inside it
 * (a month or a quarter of a yearly SKP), the row is an evaluation of that shorter time.
 */
export function rowPeriod(row: RowCursor, report: Period | null): Period | null {
  const stated = row.text('periodStart') !== null || row.text('periodEnd') !== null
  if (!stated) {
    if (report === null) row.reject('period-empty', row.has('periodStart') ? 'periodStart' : null)
    return report
  }
  const start = row.neededDate('periodStart')
  const end = row.neededDate('periodEnd')
  if (!start || !end) return null
  if (start > end) {
    row.reject('period-order', 'periodEnd', { start: { date: start }, end: { date: end } })
    return null
  }
  const own = knownPeriod(start, end)
  return report && isPart(report, own) ? report : own
}

/** A report holds few different periods in many thousand rows. */
const known = new Map<string, Period>()

function knownPeriod(start: IsoDate, end: IsoDate): Period {
  const key = start + end
  const period = known.get(key) ?? periodOf(start, end)
  if (known.size < 1000) known.set(key, period)
  return period
}

function isPart(inner: Period, outer: Period): boolean {
  const shorter = inner.start > outer.start || inner.end < outer.end
  return shorter && inner.start >= outer.start && inner.end <= outer.end && (inner.kind === 'month' || inner.kind === 'quarter')
}
