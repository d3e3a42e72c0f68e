import { isoDate, later, partsOf, type IsoDate } from '../../../calendar/iso-date.ts'
import { predikatMatrix, type AnnualSkpChoice } from '../../parameters/appraisal/predikat.ts'
import type { Ekspektasi, Predikat, PredikatGap } from '../../terms/predikat.ts'
import type { SkpRating } from '../../terms/ratings.ts'
import { lastBy } from '../../value-on.ts'

/** What one rating says about its predikat: the predikat, nothing because not rated, or a contradiction with the matrix. */
export type RatedPredikat = { readonly predikat: Predikat } | { readonly predikat: null; readonly gap: 'unrated' | 'contradiction' }

/** A rating as far as its predikat goes. */
export type Rated = Pick<SkpRating, 'end' | 'hasilKerja' | 'perilakuKerja' | 'hasilAkhir' | 'settled'>

/** A rating as far as it can give the predikat of a year. */
export type YearRating = Rated & Pick<SkpRating, 'kind' | 'start' | 'acting'>

/** The annual predikat of one year, or why there is none; `chosen` is the rating that gives it, `others` stay in view. */
export type YearPredikat<R> = { readonly predikat: Predikat | null; readonly gap: PredikatGap | null; readonly chosen: R | null; readonly others: readonly R[] }

/**
 * The predikat that the matrix gives for two ratings on the last day of the evaluated period (left out: the matrix as last set).
 * Null when a rating is missing or no matrix holds yet, as before 7 February 2022.
 */
export function predikatOf(hasilKerja: Ekspektasi | null | undefined, perilakuKerja: Ekspektasi | null | undefined, on?: IsoDate): Predikat | null {
  const matrix = on === undefined ? predikatMatrix.values.at(-1) : lastBy(predikatMatrix.values, on)
  if (!hasilKerja || !perilakuKerja || !matrix || matrix.value === 'repealed') return null
  return matrix.value[hasilKerja][perilakuKerja]
}

/**
 * The predikat of one rating, from the matrix of its day. A stated predikat that contradicts the matrix stays open until settled.
 * Of a period before the matrix the stated predikat stands.
 */
export function predikatOfRating({ end, hasilKerja, perilakuKerja, hasilAkhir, settled }: Rated): RatedPredikat {
  if (settled) return { predikat: settled }
  if (lastBy(predikatMatrix.values, end) === null) return hasilAkhir ? { predikat: hasilAkhir } : { predikat: null, gap: 'unrated' }
  const predikat = predikatOf(hasilKerja, perilakuKerja, end)
  if (predikat === null) return { predikat: null, gap: 'unrated' }
  return !hasilAkhir || hasilAkhir === predikat ? { predikat } : { predikat: null, gap: 'contradiction' }
}

/**
 * The day on which a setting about a year is read: its last day, or the day of asking while the year runs. A later change of the
 * setting therefore leaves ended years alone. Years before the setting began are read on its first day.
 */
export function settingDay(setting: { readonly values: readonly { readonly from: IsoDate }[] }, year: number, on: IsoDate | null = null): IsoDate {
  const last = isoDate(`${String(year).padStart(4, '0')}-12-31`)
  return later(setting.values[0]?.from ?? last, on === null || last < on ? last : on)
}

/**
 * The annual predikat of one year out of all its ratings (parameter `appraisal.annual-skp`): acting SKP never give it, and
 * periodic evaluations never add up to it. `choice` is asked for only where several SKP compete.
 */
export function yearPredikat<R extends YearRating>(ofYear: readonly R[], choice: () => AnnualSkpChoice): YearPredikat<R> {
  const none = (gap: PredikatGap): YearPredikat<R> => ({ predikat: null, gap, chosen: null, others: ofYear })
  if (ofYear.length === 0) return none('none')
  const definitive = ofYear.filter((one) => !one.acting && isAnnual(one))
  const [first, ...rest] = definitive.length > 1 ? foremost(definitive, choice()) : definitive
  if (!first) return none(ofYear.some(isAnnual) || ofYear.every(({ acting }) => acting) ? 'acting-only' : 'periodic-only')
  const told = predikatOfRating(first)
  if (rest.some((one) => predikatOfRating(one).predikat !== told.predikat)) return none('ambiguous')
  return { predikat: told.predikat, gap: 'gap' in told ? told.gap : null, chosen: first, others: ofYear.filter((one) => one !== first) }
}

/** The calendar year that a rating is counted in: that of its end. */
export const yearOfRating = ({ end }: { readonly end: IsoDate }): number => partsOf(end).year

/** Tells an annual evaluation, of the whole year or of an SKP over part of it, from a periodic one. */
export const isAnnual = ({ kind }: { readonly kind: SkpRating['kind'] }): boolean => kind === 'year' || kind === 'other'

/** The ratings that come first under the setting; several may stand level. Of equally long ones those that end last. */
function foremost<R extends YearRating>(ratings: readonly R[], choice: AnnualSkpChoice): readonly R[] {
  const longest = choice === 'longest' ? best(ratings, (a, b) => compare(daysOf(a), daysOf(b))) : ratings
  return best(longest, (a, b) => compare(a.end, b.end))
}

/** The ratings that none surpasses. */
function best<R>(ratings: readonly R[], order: (a: R, b: R) => number): readonly R[] {
  let ahead: R[] = []
  for (const one of ratings) {
    const against = ahead[0] === undefined ? 1 : order(one, ahead[0])
    if (against > 0) ahead = [one]
    else if (against === 0) ahead.push(one)
  }
  return ahead
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The length of an SKP in days, both ends included. */
function daysOf({ start, end }: YearRating): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
}
