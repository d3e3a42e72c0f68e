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
  const annual = ofYear.filter(({ kind }) => kind === 'year' || kind === 'other')
  const definitive = annual.filter(({ acting }) => !acting)
  if (definitive.length === 0) return none(annual.length > 0 || ofYear.every(({ acting }) => acting) ? 'acting-only' : 'periodic-only')
  const end = definitive.reduce<IsoDate>((latest, rating) => (rating.end > latest ? rating.end : latest), definitive[0]!.end)
  const last = definitive.filter((rating) => rating.end === end)
  const told = last.map((rating) => ({ rating, ...predikatOfRating(rating) }))
  const [first, ...rest] = told
  if (!first || rest.some((one) => one.predikat !== first.predikat)) return none('ambiguous')
  const others = ofYear.filter((rating) => rating !== first.rating)
  return { year, predikat: first.predikat, gap: 'gap' in first ? first.gap : null, chosen: first.rating, others }
}
