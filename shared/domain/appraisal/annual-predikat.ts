import { yearOf } from '../../calendar/period.ts'
import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Predikat, PredikatGap } from '../../legal/terms/predikat.ts'
import type { RatingFact } from '../facts/person-facts.ts'
import { predikatOfRating } from './predikat-of.ts'

/** The annual predikat of a person in a year, or why there is none; `chosen` is the rating that gives it, `others` stay in view. */
export type AnnualPredikat = {
  readonly year: number
  readonly predikat: Predikat | null
  readonly gap: PredikatGap | null
  readonly chosen: RatingFact | null
  readonly others: readonly RatingFact[]
}

/** The annual predikat of every year that has a rating ended by the date, the latest year first. */
export function annualPredikats(ratings: readonly RatingFact[], on: IsoDate): readonly AnnualPredikat[] {
  const byYear = new Map<number, RatingFact[]>()
  for (const rating of ratings) {
    if (rating.end > on) continue
    const year = yearOf(rating)
    const known = byYear.get(year)
    if (known) known.push(rating)
    else byYear.set(year, [rating])
  }
  return [...byYear].sort(([a], [b]) => b - a).map(([year, ofYear]) => annualPredikat(year, ofYear))
}

/**
 * The annual predikat of one year from all its ratings: that of the SKP with the latest end that is not acting
 * (parameter `appraisal.annual-skp`). Periodic evaluations never add up to an annual one.
 */
export function annualPredikat(year: number, ofYear: readonly RatingFact[]): AnnualPredikat {
  const none = (gap: PredikatGap): AnnualPredikat => ({ year, predikat: null, gap, chosen: null, others: ofYear })
  if (ofYear.length === 0) return none('none')
  const [first, ...rest] = lastDefinitive(ofYear)
  if (!first) return none(ofYear.some(isAnnual) || ofYear.every(({ acting }) => acting) ? 'acting-only' : 'periodic-only')
  const told = predikatOfRating(first)
  if (rest.some((one) => predikatOfRating(one).predikat !== told.predikat)) return none('ambiguous')
  const others = ofYear.filter((rating) => rating !== first)
  return { year, predikat: told.predikat, gap: 'gap' in told ? told.gap : null, chosen: first, others }
}

const isAnnual = ({ kind }: RatingFact): boolean => kind === 'year' || kind === 'other'

/** The annual ratings that are not acting and end last; several may end on one day. */
function lastDefinitive(ofYear: readonly RatingFact[]): readonly RatingFact[] {
  let last: RatingFact[] = []
  for (const rating of ofYear) {
    if (rating.acting || !isAnnual(rating)) continue
    const end = last[0]?.end
    if (end === undefined || rating.end > end) last = [rating]
    else if (rating.end === end) last.push(rating)
  }
  return last
}
