import type { IsoDate } from '../../calendar/iso-date.ts'
import { predikatMatrix } from '../../legal/parameters/appraisal/predikat.ts'
import type { Ekspektasi, Predikat } from '../../legal/terms/predikat.ts'
import { lastBy } from '../../legal/value-on.ts'

/**
 * The predikat that the matrix gives for two ratings on the last day of the evaluated period (left out: the matrix as last set).
 * Null when a rating is missing or no matrix holds yet, as before 7 February 2022.
 */
export function predikatOf(hasilKerja: Ekspektasi | null, perilakuKerja: Ekspektasi | null, on?: IsoDate): Predikat | null {
  const matrix = on === undefined ? predikatMatrix.values.at(-1) : lastBy(predikatMatrix.values, on)
  if (!hasilKerja || !perilakuKerja || !matrix || matrix.value === 'repealed') return null
  return matrix.value[hasilKerja][perilakuKerja]
}

/** What one rating says about its predikat: the predikat, nothing because not rated, or a contradiction with the matrix. */
export type RatedPredikat = { readonly predikat: Predikat } | { readonly predikat: null; readonly gap: 'unrated' | 'contradiction' }

/** A rating as far as its predikat goes. */
export type Rated = {
  readonly end: IsoDate
  readonly hasilKerja: Ekspektasi | null
  readonly perilakuKerja: Ekspektasi | null
  readonly hasilAkhir: Predikat | null
  readonly settled: Predikat | null
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
  return hasilAkhir === null || hasilAkhir === predikat ? { predikat } : { predikat: null, gap: 'contradiction' }
}
