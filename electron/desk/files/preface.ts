import type { IsoDate } from '../../../shared/calendar/iso-date.ts'
import { dateOf, daysInMonth } from '../../../shared/calendar/iso-date.ts'
import { parsePeriod, periodOf, type Period } from '../../../shared/calendar/period.ts'
import { shownText, type Grid } from './cells/cell.ts'
import { monthNumber, readDate } from './cells/dates.ts'

/** What the text above the headings of a sheet tells. */
export type Preface = { readonly period: Period | null; readonly drawnOn: IsoDate | null; readonly completeThrough: IsoDate | null }

const PERIOD_LINE = /\bperiode\b(?: penilaian| skp)?\s*[:=]?\s*(.+)$/i
const TITLE_PERIOD = /\b(tahun(?:an)?\s+\d{4}|(?:triwulan|tw)\b.*)$/i

/** Reads the lines above the headings: `Periode : …`, `Data ditarik pada : …` and, in templates, `Lengkap sampai`. */
export function readPreface(grid: Grid, headerIndex: number): Preface {
  const lines = grid.slice(0, headerIndex).map((cells) => cells.map(shownText).filter((text) => text !== '').join(' '))
  return {
    period: firstOf(lines, PERIOD_LINE, periodOfText) ?? firstOf(lines, TITLE_PERIOD, periodOfText),
    drawnOn: firstOf(lines, /\bdata ditarik(?: pada)?(?: tanggal)?\s*[:=]?\s*(.+)$/i, dateIn),
    completeThrough: firstOf(lines, /\b(?:lengkap sampai|complete (?:through|until|up to))\b[^:0-9]*[:=]?\s*(.+)$/i, dateIn),
  }
}

function firstOf<T>(lines: readonly string[], pattern: RegExp, read: (text: string) => T | null): T | null {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1]
    const value = found === undefined ? null : read(found)
    if (value !== null) return value
  }
  return null
}

const DAY = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} \p{L}{3,} \d{4}/gu
const QUARTER = /\b(?:triwulan|tw|kuartal|q)\s*\.?\s*(iv|iii|ii|i|[1-4])\b/i
const ROMAN = ['i', 'ii', 'iii', 'iv']

function dateIn(text: string): IsoDate | null {
  const day = text.match(DAY)?.[0]
  return day === undefined ? null : readDate(day).date
}

/** Reads a period in words or dates: `2025-Q3`, `Triwulan III 2025`, `Januari - Maret 2025`, `1 Januari 2025 s.d. 31 Desember 2025`. */
export function periodOfText(text: string): Period | null {
  const short = parsePeriod(text.trim())
  if (short) return short
  const [first, second] = (text.match(DAY) ?? []).map((day) => readDate(day).date)
  if (first && second) return first <= second ? periodOf(first, second) : null
  const years = text.match(/\b(?:19|20)\d{2}\b/g)
  const year = years?.at(-1)
  if (!years || !year) return null
  const quarter = QUARTER.exec(text)?.[1]?.toLowerCase()
  if (quarter) return parsePeriod(`${year}-Q${ROMAN.includes(quarter) ? ROMAN.indexOf(quarter) + 1 : quarter}`)
  const months = (text.match(/\p{L}{3,}/gu) ?? []).map(monthOfWord).filter((month) => month !== null)
  const [from, to] = [months[0], months.at(-1)]
  if (from !== undefined && to !== undefined) return monthSpan(Number(years[0]), from, Number(year), to)
  return years.length === 1 && !/semester/i.test(text) ? parsePeriod(year) : null
}

const MONTH_WORDS = /^(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|nop|des)/i

/** Words such as "sampai" or "tahunan" are no months, though their beginnings might be taken for some. */
function monthOfWord(word: string): number | null {
  return MONTH_WORDS.test(word) ? monthNumber(word) : null
}

function monthSpan(fromYear: number, from: number, toYear: number, to: number): Period | null {
  const start = dateOf(fromYear, from, 1)
  const end = dateOf(toYear, to, daysInMonth(toYear, to))
  return start && end && start <= end ? periodOf(start, end) : null
}
