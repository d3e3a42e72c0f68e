import { exact, type Exact } from '../../../numbers/exact.ts'
import { akDasar, akJenjang, akPangkat, jenjangRanks, risingJenjang, type JenjangMinimum, type RisingJenjang } from '../../parameters/credit/minimum.ts'
import { golonganSchema, type Golongan } from '../../terms/golongan.ts'
import { jenjangSchema, type Jenjang } from '../../terms/posts.ts'
import type { Law } from '../../types.ts'

/** The parameters that `minimumsOf` reads. */
export const minimumParameters = [akPangkat, akJenjang, akDasar, jenjangRanks] as const

/** Angka kredit within the jenjang for the next pangkat and the next jenjang; null where there is none. */
export type Minimums = { readonly pangkat: Exact | null; readonly jenjang: Exact | null }

const place = (golongan: Golongan): number => golonganSchema.options.indexOf(golongan)

/**
 * Angka kredit is counted from the lowest pangkat of the jenjang on, so the next pangkat takes the angka kredit dasar of the present
 * one and its own; a career that began at a higher pangkat of the jenjang has no angka kredit dasar and is counted from that one.
 */
export function minimumsOf(law: Law, jenjang: Jenjang, golongan: Golongan, firstGolongan: Golongan | null | undefined): Minimums {
  const started = startedAt(law, jenjang)
  return countedFrom(law, jenjang, golongan, started?.golongan === firstGolongan ? started : null)
}

/** The lesser minimums that hold if the career began at a higher pangkat of the jenjang, where that may be and is not known. */
export function fewerPerhaps(
  law: Law, jenjang: Jenjang, golongan: Golongan, firstGolongan: Golongan | null | undefined,
): Minimums & { readonly golongan: Golongan } | null {
  const started = startedAt(law, jenjang)
  if (started === null || firstGolongan || place(golongan) < place(started.golongan)) return null
  return { golongan: started.golongan, ...countedFrom(law, jenjang, golongan, started) }
}

type Started = NonNullable<JenjangMinimum['startedAt']>

const startedAt = (law: Law, jenjang: Jenjang): Started | null => (isRising(jenjang) ? law(akJenjang)[jenjang].startedAt ?? null : null)

function countedFrom(law: Law, jenjang: Jenjang, golongan: Golongan, began: Started | null): Minimums {
  const dasar = (one: Golongan): Exact => exact(law(akDasar)[one] ?? 0)
  const { lowest, highest } = law(jenjangRanks)[jenjang]
  const last = isRising(jenjang) ? place(highest) : place(highest) - 1
  const counted = place(golongan) >= place(began?.golongan ?? lowest) && place(golongan) <= last
  const cumulative = exact(law(akPangkat)[jenjang]).add(dasar(golongan))
  return {
    pangkat: counted ? (began ? cumulative.sub(dasar(began.golongan)) : cumulative) : null,
    jenjang: isRising(jenjang) ? exact(began?.minimum ?? law(akJenjang)[jenjang].minimum) : null,
  }
}

/** Tells whether a jenjang has a next one in its own category. */
export function isRising(jenjang: Jenjang): jenjang is RisingJenjang {
  return risingJenjang.some((one) => one === jenjang)
}

/** The next jenjang in the same category, or null. */
export function nextJenjang(jenjang: Jenjang): Jenjang | null {
  return isRising(jenjang) ? jenjangSchema.options[jenjangSchema.options.indexOf(jenjang) + 1] ?? null : null
}

/** How a golongan ruang lies to the range of a jenjang. */
export function rangeOf(law: Law, jenjang: Jenjang, golongan: Golongan): 'below' | 'within' | 'above' {
  const { lowest, highest } = law(jenjangRanks)[jenjang]
  if (place(golongan) < place(lowest)) return 'below'
  return place(golongan) > place(highest) ? 'above' : 'within'
}
