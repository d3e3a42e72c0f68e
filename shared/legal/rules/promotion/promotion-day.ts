import { addMonths, dateOf, partsOf, type IsoDate } from '../../../calendar/iso-date.ts'
import { promotionMonths } from '../../parameters/promotion/promotion-periods.ts'
import type { Law } from '../../types.ts'

/** The first promotion day on or after the governing date, or a later day: the first of a month that is a period on that very day. */
export function nextPromotionDay(law: Law, earliest: IsoDate = law.on): IsoDate {
  const { year, month, day } = partsOf(earliest)
  const thisMonth = dateOf(year, month, 1) ?? earliest
  let candidate = day === 1 ? thisMonth : addMonths(thisMonth, 1)
  while (!law.readOn(promotionMonths, candidate).includes(partsOf(candidate).month)) candidate = addMonths(candidate, 1)
  return candidate
}
