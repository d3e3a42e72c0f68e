import type { IsoDate } from '../../calendar/iso-date.ts'
import { annualSkp } from '../../legal/parameters/appraisal/predikat.ts'
import { settingDay, yearOfRating, yearPredikat, type YearPredikat } from '../../legal/rules/appraisal/annual.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import type { RatingFact } from '../facts/person-facts.ts'

/** The annual predikat of a person in a year, or why there is none; `chosen` is the rating that gives it, `others` stay in view. */
export type AnnualPredikat = YearPredikat<RatingFact> & { readonly year: number }

/** The annual predikat of every year that has a rating ended by the date, the latest year first, as the region's profile has it. */
export function annualPredikats(ratings: readonly RatingFact[], on: IsoDate, profile: Profile | null = null): readonly AnnualPredikat[] {
  const byYear = new Map<number, RatingFact[]>()
  for (const rating of ratings) {
    if (rating.end > on) continue
    const year = yearOfRating(rating)
    const known = byYear.get(year)
    if (known) known.push(rating)
    else byYear.set(year, [rating])
  }
  return [...byYear].sort(([a], [b]) => b - a).map(([year, ofYear]) => annualPredikat(year, ofYear, on, profile))
}

/**
 * The annual predikat of one year from all its ratings, as the rule `appraisal.annual-predikat` tells it; the setting is read on
 * the last day of the year, or on the day of asking while the year still runs.
 */
export function annualPredikat(year: number, ofYear: readonly RatingFact[], on: IsoDate | null = null, profile: Profile | null = null): AnnualPredikat {
  return { year, ...yearPredikat(ofYear, () => valueOn(annualSkp, settingDay(annualSkp, year, on), profile).dated.value) }
}
