import { addDays, dateOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { cellText, isCellError, isoOfDate, type Cell } from './cell.ts'

/** A date cell: a date, nothing, or something that is no date of the calendar. */
export type DateRead = { readonly date: IsoDate | null; readonly bad: boolean }

const NOTHING: DateRead = { date: null, bad: false }
const BAD: DateRead = { date: null, bad: true }

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/
const WORDS = /^(?:\p{L}+,? )?(\d{1,2})[- ](\p{L}+)[- ](\d{4})$/u
const MOMENT = /^(.*?)(?:T| +(?:pukul +)?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(Z|WIB|WITA|WIT|[+-]\d{2}:?\d{2})?$/
const SERIAL = /^\d{5}(?:\.\d+)?$/

/** Days of a spreadsheet's calendar that can be dates of service: from 1927 to 2099; smaller numbers are years or codes. */
const FIRST_SERIAL = 10_000
const LAST_SERIAL = 73_050

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, agu: 8, ags: 8, agt: 8, aug: 8, sep: 9, okt: 10, oct: 10,
  nov: 11, nop: 11, des: 12, dec: 12,
}

/** The number of a month by its Indonesian or English name, whole or shortened; null for other words. */
export function monthNumber(word: string): number | null {
  return word.length < 3 ? null : (MONTHS[word.slice(0, 3).toLowerCase()] ?? null)
}

/**
 * Reads a date in any style the sources write: date cells, day numbers of a spreadsheet, `d-m-Y`, `d/m/Y`, `YYYY-MM-DD`,
 * `5 Januari 2025`, moments. The day always stands before the month; a day that does not exist is bad, never moved.
 */
export function readDate(cell: Cell | undefined): DateRead {
  if (cell === null || cell === undefined) return NOTHING
  if (cell instanceof Date) return dateOrBad(isoOfDate(cell))
  if (typeof cell === 'number') return dateOrBad(fromSerial(cell))
  if (typeof cell === 'boolean' || isCellError(cell)) return BAD
  const text = cellText(cell)
  if (text === null || /^0{2,4}[-/]0{2}[-/]0{2,4}(?: 0{2}:0{2}:0{2})?$/.test(text)) return NOTHING
  return knownDate(text)
}

/** Days already read: a sheet repeats its dates, and every one is checked against the calendar once. */
const known = new Map<string, DateRead>()

function knownDate(text: string): DateRead {
  const read = known.get(text) ?? dateOrBad(dateOfText(text))
  if (known.size < 20_000) known.set(text, read)
  return read
}

function dateOrBad(date: IsoDate | null): DateRead {
  return date !== null && date >= '1900-01-01' && date <= '2199-12-31' ? { date, bad: false } : BAD
}

function dateOfText(text: string): IsoDate | null {
  return dayOfText(text) ?? (SERIAL.test(text) ? fromSerial(Number(text)) : dateOfMoment(text))
}

function dayOfText(text: string): IsoDate | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dateOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]))
  const words = WORDS.exec(text)
  const month = words && monthNumber(words[2] ?? '')
  return words && month ? dateOf(Number(words[3]), month, Number(words[1])) : null
}

function fromSerial(serial: number): IsoDate | null {
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays('1899-12-30' as IsoDate, Math.floor(serial)) : null
}

/**
 * The Indonesian day of a moment. A moment in UTC is moved to WIB; midnight in WITA or WIT, which programs write as
 * 16.00 or 15.00 UTC of the day before, counts as the day it means.
 */
function dateOfMoment(text: string): IsoDate | null {
  const parts = MOMENT.exec(text)
  const day = parts && dayOfText((parts[1] ?? '').trim())
  if (!parts || !day) return null
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)]
  if (hour > 24 || minute > 59 || second > 59) return null
  if (parts[5] !== 'Z' && parts[5] !== '+00:00') return day
  const midnightInTheEast = (hour === 15 || hour === 16) && minute === 0 && second === 0
  return midnightInTheEast || hour >= 17 ? addDays(day, 1) : day
}
