import { isoDate, partsOf } from '../calendar/iso-date.ts'
import { parsePeriod, type Period } from '../calendar/period.ts'
import type { MessageValue } from '../text/message.ts'

/** A period in words: `tahun 2025`, `triwulan II 2026`, `Maret 2025`, or `1 Maret 2023 sampai 31 Desember 2023`. */
export function periodWords({ kind, start, end }: Period): MessageValue {
  const { year, month } = partsOf(start)
  switch (kind) {
    case 'year': return { message: { key: 'common.period.year', values: { year: String(year) } } }
    case 'quarter': return { message: { key: 'common.period.quarter', values: { quarter: ['I', 'II', 'III', 'IV'][(month - 1) / 3] ?? '', year: String(year) } } }
    case 'month': return { message: { key: 'common.period.month', values: { month: { text: MONTHS[month - 1] ?? 'legal.month.1' }, year: String(year) } } }
    case 'other': return { message: { key: 'common.period.span', values: { from: { date: start }, to: { date: end } } } }
  }
}

/** The same for a period as `periodLabel` writes it; any other text is said as it stands. */
export function periodLabelWords(label: string): MessageValue {
  const period = parsePeriod(label)
  if (period) return periodWords(period)
  const [, start, end] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(label) ?? []
  return start && end ? periodWords({ kind: 'other', start: isoDate(start), end: isoDate(end) }) : label
}

const MONTHS = [
  'legal.month.1', 'legal.month.2', 'legal.month.3', 'legal.month.4', 'legal.month.5', 'legal.month.6', 'legal.month.7', 'legal.month.8',
  'legal.month.9', 'legal.month.10', 'legal.month.11', 'legal.month.12',
] as const
