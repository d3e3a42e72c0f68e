import { isIsoDate, partsOf, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { Message } from '../../../shared/text/message.ts'
import { parseDay } from '../../components/fields/parse-day.ts'

/** A day on which nobody works, with its name. */
export type Holiday = Settings['holidays']['days'][number]

/** The shortest and longest name of a holiday, as the contract has them. */
const [SHORTEST, LONGEST] = [3, 120]

/** Tells whether a name of a holiday says enough and not too much. */
export function isHolidayName(name: string): boolean {
  return name.trim().length >= SHORTEST && name.trim().length <= LONGEST
}

/** The days in the order of time. */
export function inOrder(days: readonly Holiday[]): Holiday[] {
  return days.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** The days year by year, the latest year first. */
export function byYear(days: readonly Holiday[]): readonly { readonly year: number; readonly days: readonly Holiday[] }[] {
  const years = [...new Set(days.map(({ on }) => partsOf(on).year))].toSorted((a, b) => b - a)
  return years.map((year) => ({ year, days: inOrder(days.filter(({ on }) => partsOf(on).year === year)) }))
}

/** What a pasted list holds: the days, and a sentence for every line that is none. */
export type PastedHolidays = { readonly days: readonly Holiday[]; readonly faults: readonly Message[] }

/** Reads a pasted list: a day a line, its date and its name, parted by a space, a tab, a comma, a semicolon or a colon. */
export function readHolidays(text: string, known: readonly Holiday[]): PastedHolidays {
  const days: Holiday[] = []
  const faults: Message[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const day = readLine(line)
    if (day === null) {
      faults.push({ key: 'access.holiday-unread', values: { line: String(index + 1), shown: line.trim() } })
      continue
    }
    const twin = [...known, ...days].find(({ on }) => on === day.on)
    if (twin === undefined) days.push(day)
    else if (twin.name !== day.name) faults.push({ key: 'access.holiday-line-known', values: { line: String(index + 1), date: { date: twin.on }, name: twin.name } })
  }
  return { days, faults }
}

const LINE = /^\s*(?:\d+[.)]\s+)?(?:\p{L}+,\s*)?(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} \p{L}{3,} \d{4})[\s,;:–-]+(.+?)\s*$/u

function readLine(line: string): Holiday | null {
  const [, written = '', rest = ''] = LINE.exec(line) ?? []
  const on = parseDay(written.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3'))
  // Columns of a spreadsheet are parted by tabs.
  const name = rest.replaceAll(/\s+/g, ' ').replaceAll(/^"|"$/g, '').trim()
  return on !== null && isIsoDate(on) && isHolidayName(name) ? { on: on satisfies IsoDate, name } : null
}
