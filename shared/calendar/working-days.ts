import { addDays, type IsoDate } from './iso-date.ts'

/** Tells whether a date is a working day: Monday to Friday and no holiday. */
export function isWorkingDay(date: IsoDate, holidays: readonly IsoDate[]): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date)
}

/**
 * The date on which so many working days have passed; the starting day itself never counts ("3 hari kerja sejak diterima").
 * Nought days give the starting day as it is. Throws a RangeError on a negative or broken number.
 */
export function addWorkingDays(start: IsoDate, days: number, holidays: readonly IsoDate[]): IsoDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`)
  const free = holidays.length > 8 ? new Set(holidays) : null
  let date = start
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (free === null ? isWorkingDay(date, holidays) : isWorkingDay(date, []) && !free.has(date)) left--
  }
  return date
}

/** A deadline in working days, and whether holidays are known up to its year: where not, it may in truth lie later. */
export type WorkingDeadline = { readonly on: IsoDate; readonly holidaysKnown: boolean }

/**
 * The deadline so many working days after a day. Beyond the last year whose holidays are known (null: none is known) it is
 * counted without holidays, and says so.
 */
export function workingDeadline(
  start: IsoDate, days: number, calendar: { readonly holidays: readonly IsoDate[]; readonly knownThrough: number | null },
): WorkingDeadline {
  const on = addWorkingDays(start, days, calendar.holidays)
  return { on, holidaysKnown: calendar.knownThrough !== null && Number(on.slice(0, 4)) <= calendar.knownThrough }
}

/** The days from one date to another, the first not counted, all of them or only the working ones; negative when the second lies before. */
export function daysFromTo(from: IsoDate, to: IsoDate, count: { readonly by: 'calendar' | 'working'; readonly holidays: readonly IsoDate[] }): number {
  if (to < from) return 0 - daysFromTo(to, from, count)
  const free = new Set(count.holidays)
  let days = 0
  for (let date = from; date < to;) {
    date = addDays(date, 1)
    if (count.by === 'calendar' || (isWorkingDay(date, []) && !free.has(date))) days++
  }
  return days
}
