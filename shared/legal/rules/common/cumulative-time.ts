import { addDays, addMonths, later, monthsBetween, type IsoDate } from '../../../calendar/iso-date.ts'

/** A span of days: its first, and its last where it has one. */
export type Span = { readonly from: IsoDate; readonly until?: IsoDate | null | undefined }

/** Days that make one month when the odd days of several spans are put together. */
const DAYS_A_MONTH = 30

/** Far beyond every career: the end of a span without one. */
const ENDLESS = '9999-12-31' as IsoDate

/**
 * The first day on which spans have come to so many months together, or null where they never do. Days that lie in several
 * spans count once; the odd days of each span are put together, thirty to a month. One span alone reaches it on the very day
 * of its month, as everywhere.
 */
export function reachedTogether(spans: readonly Span[], months: number): IsoDate | null {
  let missing = months * DAYS_A_MONTH
  for (const { start, end } of merged(spans)) {
    const day = dayAfter(start, missing)
    if (day <= end) return day
    missing -= lengthOf(start, end)
  }
  return null
}

/** The whole months that spans have come to together by a day. */
export function monthsTogether(spans: readonly Span[], on: IsoDate): number {
  const days = merged(spans).filter(({ start }) => start < on).reduce((sum, { start, end }) => sum + lengthOf(start, end < on ? end : on), 0)
  return Math.floor(days / DAYS_A_MONTH)
}

/** Whole months at thirty days each, and the odd days; an unfinished month never counts as a whole one. */
function lengthOf(start: IsoDate, end: IsoDate): number {
  const months = monthsBetween(start, end)
  let odd = 0
  while (odd < DAYS_A_MONTH - 1 && addDays(addMonths(start, months), odd + 1) <= end) odd++
  return months * DAYS_A_MONTH + odd
}

/** The first day by which a span that begins at `start` is so long. */
function dayAfter(start: IsoDate, length: number): IsoDate {
  const months = Math.floor(length / DAYS_A_MONTH)
  const day = addDays(addMonths(start, months), length % DAYS_A_MONTH)
  const nextMonth = addMonths(start, months + 1)
  return day < nextMonth ? day : nextMonth
}

/** Spans in the order of time without overlaps, `end` the first day after each; those that touch become one. */
function merged(spans: readonly Span[]): readonly { readonly start: IsoDate; readonly end: IsoDate }[] {
  const result: { start: IsoDate; end: IsoDate }[] = []
  for (const { from, until } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const end = until ? addDays(until, 1) : ENDLESS
    const last = result.at(-1)
    if (last && from <= last.end) last.end = later(last.end, end)
    else if (end > from) result.push({ start: from, end })
  }
  return result
}
