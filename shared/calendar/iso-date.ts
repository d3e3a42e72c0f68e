/** A calendar date of the Gregorian calendar, `YYYY-MM-DD`, without time or zone. Compares as text. */
export type IsoDate = string & { readonly __isoDate: true }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Tells whether the text is a real calendar date in `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = SHAPE.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Reads `YYYY-MM-DD`; throws a RangeError when it is no real date. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar date: ${text}`)
  return text
}

/** Builds a date from its numbers, or `null` when there is no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  const real = whole && year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? written(year, month, day) : null
}

function written(year: number, month: number, day: number): IsoDate {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDate
}

/** The number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Year, month (1 to 12) and day of a date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const digits = (at: number): number => (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48
  return { year: digits(0) * 100 + digits(2), month: digits(5), day: digits(8) }
}

/** The date so many months later (or earlier); the 31st becomes the last day of a shorter month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12 + 12) % 12 + 1
  return written(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The first day of the month of a date. */
export function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01` as IsoDate
}

/** The date so many years later; 29 February becomes the 28th outside leap years. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** The date so many days later (or earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  let { year, month, day } = partsOf(date)
  day += days
  for (; day < 1; day += daysInMonth(year, month)) {
    if (--month === 0) [year, month] = [year - 1, 12]
  }
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length
    if (++month === 13) [year, month] = [year + 1, 1]
  }
  return written(year, month, day)
}

/** Whole months that have passed from the first date to the second (negative when it lies before). */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  const months = (b.year - a.year) * 12 + (b.month - a.month)
  return Math.min(a.day, daysInMonth(b.year, b.month)) > b.day ? months - 1 : months
}

/** Whole years that have passed from the first date to the second. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return Math.floor(monthsBetween(from, to) / 12)
}

/** The earlier of two dates; one that is not known does not count. */
export function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The later of two dates. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}
