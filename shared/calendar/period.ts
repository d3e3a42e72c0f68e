import { addDays, addMonths, dateOf, partsOf, type IsoDate } from './iso-date.ts'

/** The kind of an appraisal period: bulanan, triwulanan or tahunan; `other` for a span that is none of them. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'other'

/** An appraisal period with both ends included. */
export type Period = { kind: PeriodKind; start: IsoDate; end: IsoDate }

const SHAPE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/

/** Reads `2025`, `2025-Q3` or `2025-07`; `null` when it is none of them. */
export function parsePeriod(text: string): Period | null {
  const parts = SHAPE.exec(text.trim())
  if (!parts) return null
  const year = Number(parts[1])
  if (parts[2]) return span('quarter', dateOf(year, Number(parts[2]) * 3 - 2, 1), 3)
  if (parts[3]) return span('month', dateOf(year, Number(parts[3]), 1), 1)
  return span('year', dateOf(year, 1, 1), 12)
}

function span(kind: PeriodKind, start: IsoDate | null, months: number): Period | null {
  return start && { kind, start, end: addDays(addMonths(start, months), -1) }
}

/** Names the kind of a span by its ends: a whole calendar month, quarter or year, else `other`. */
export function periodOf(start: IsoDate, end: IsoDate): Period {
  const { month, day } = partsOf(start)
  const length = ([['month', 1, 1], ['quarter', 3, 3], ['year', 12, 12]] as const).find(
    ([, months, step]) => day === 1 && (month - 1) % step === 0 && addDays(addMonths(start, months), -1) === end,
  )
  return { kind: length?.[0] ?? 'other', start, end }
}

/** The calendar year a period is counted in: that of its end. */
export function yearOf(period: { end: IsoDate }): number {
  return partsOf(period.end).year
}

/** Writes a period as `2025`, `2025-Q3`, `2025-07` or `start/end`. */
export function periodLabel(period: Period): string {
  const { year, month } = partsOf(period.start)
  switch (period.kind) {
    case 'year': return String(year)
    case 'quarter': return `${year}-Q${(month + 2) / 3}`
    case 'month': return `${year}-${String(month).padStart(2, '0')}`
    case 'other': return `${period.start}/${period.end}`
  }
}

