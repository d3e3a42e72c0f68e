import { addDays, addMonths, dateOf, partsOf, type IsoDate } from '../../../calendar/iso-date.ts'
import { promotionMonths } from '../../parameters/promotion/promotion-periods.ts'
import type { Step } from '../../finding.ts'
import { holds } from '../../steps.ts'
import type { Law } from '../../types.ts'

/** The first promotion day on or after the governing date, or a later day: the first of a month that is a period on that very day. */
export function nextPromotionDay(law: Law, earliest: IsoDate = law.on): IsoDate {
  const { year, month, day } = partsOf(earliest)
  const thisMonth = dateOf(year, month, 1) ?? earliest
  let candidate = day === 1 ? thisMonth : addMonths(thisMonth, 1)
  while (!law.readOn(promotionMonths, candidate).includes(partsOf(candidate).month)) candidate = addMonths(candidate, 1)
  return candidate
}

/** A promotion takes effect in service only: where the day of leaving is recorded, the promotion day must come before it. */
export function beforeLeaving({ leavesOn }: { readonly leavesOn?: IsoDate | null | undefined }, law: Law, earliest: IsoDate = law.on): readonly Step[] {
  if (!leavesOn) return []
  const period = nextPromotionDay(law, earliest)
  const before = period < leavesOn
  const head = { id: 'before-leaving', facts: ['leavesOn'] as const, changesOn: before ? addDays(period, 1) : null }
  const values = { date: { date: period }, leaves: { date: leavesOn } }
  return [holds(head, before, { key: before ? 'promotion.period-in-service' : 'promotion.period-after-leaving', values })]
}
