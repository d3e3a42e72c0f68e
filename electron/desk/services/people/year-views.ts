import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { dateOf, partsOf } from '../../../../shared/calendar/iso-date.ts'
import type { PersonView } from '../../../../shared/contract/people.ts'
import { annualPredikats } from '../../../../shared/domain/appraisal/annual-predikat.ts'

type Ratings = Parameters<typeof annualPredikats>[0]

/**
 * The annual predikat of every year as of a day, the latest first, or why there is none. An annual rating of a year that still runs is there
 * and does not count before the year has ended; that is said instead of asking for it.
 */
export function yearViews(ratings: Ratings, today: IsoDate): PersonView['years'] {
  const endOfYear = dateOf(partsOf(today).year, 12, 31) ?? today
  const ahead = new Map(annualPredikats(ratings, endOfYear).map((one) => [one.year, one]))
  return annualPredikats(ratings, today).map(({ year, predikat, gap }) => {
    const coming = ahead.get(year)
    if (gap !== null && coming?.predikat && coming.chosen && coming.chosen.end > today) {
      return { year, predikat: null, why: { key: 'people.predikat-coming', values: { year: String(year), predikat: { text: `legal.predikat.${coming.predikat}` }, date: { date: coming.chosen.end } } } }
    }
    return { year, predikat, why: gap === null ? null : { key: `legal.predikat-gap.${gap}`, values: { year: String(year) } } }
  })
}
