import { addMonths, dateOf, partsOf, type IsoDate } from '../../../../shared/calendar/iso-date.ts'

/**
 * The first day of promotions on or after a date: April and October until 2023, every second month from February
 * 2024, every month from October 2025.
 */
export function nextPromotionDay(date: IsoDate): IsoDate {
  let day = firstOfMonth(date)
  if (day < date) day = addMonths(day, 1)
  while (!isPromotionDay(day)) day = addMonths(day, 1)
  return day
}

function isPromotionDay(day: IsoDate): boolean {
  const { month } = partsOf(day)
  if (day >= '2025-10-01') return true
  return day >= '2024-01-01' ? month % 2 === 0 : month === 4 || month === 10
}

/** The first of the month of a date. */
export function firstOfMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date)
  return dateOf(year, month, 1) as IsoDate
}
