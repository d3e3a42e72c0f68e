import { dateOf, later, partsOf, type IsoDate } from '../../calendar/iso-date.ts'
import type { Period } from '../../calendar/period.ts'
import { workingDeadline, type WorkingDeadline } from '../../calendar/working-days.ts'

/** The working days after the end of a period within which it is rated. No regulation says so: a setting of the house that every opening may change. */
export const WORKING_DAYS_TO_RATE = { month: 10, quarter: 10, year: 20 } as const

/** When a period is proposed to be rated. */
export type PeriodDates = { readonly opensOn: IsoDate; readonly deadline: WorkingDeadline }

/**
 * The dates that are proposed for a period: rating opens on the first day after the middle of its last month (the 16th) and ends so many
 * working days after the period. What would lie in the past is counted from today, so that a period opened late still has its time.
 */
export function proposedDates(
  { kind, end }: Pick<Period, 'end'> & { readonly kind: keyof typeof WORKING_DAYS_TO_RATE }, today: IsoDate,
  calendar: { readonly holidays: readonly IsoDate[]; readonly knownThrough: number | null },
): PeriodDates {
  const days = WORKING_DAYS_TO_RATE[kind]
  const usual = workingDeadline(end, days, calendar)
  return {
    opensOn: later(sixteenthOf(end), today),
    deadline: usual.on >= today ? usual : workingDeadline(today, days, calendar),
  }
}

function sixteenthOf(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date)
  return dateOf(year, month, 16) ?? date
}
