import { exact, type Exact } from '../../../numbers/exact.ts'
import { akJenjang, akPangkat, jenjangRanks, risingJenjang, type RisingJenjang } from '../../parameters/credit/minimum.ts'
import { golonganSchema, type Golongan } from '../../terms/golongan.ts'
import { jenjangSchema, type Jenjang } from '../../terms/posts.ts'
import type { Law } from '../../types.ts'

/** The parameters that `minimumsOf` reads. */
export const minimumParameters = [akPangkat, akJenjang, jenjangRanks] as const

/** Angka kredit within the jenjang for the next pangkat and the next jenjang; null where there is none. */
export type Minimums = { readonly pangkat: Exact | null; readonly jenjang: Exact | null }

const place = (golongan: Golongan): number => golonganSchema.options.indexOf(golongan)

/**
 * Angka kredit is counted from the lowest pangkat of the jenjang on, where angka kredit dasar fills what lies below; a career that
 * began at a higher pangkat of the jenjang has none and is counted from that one.
 */
export function minimumsOf(law: Law, jenjang: Jenjang, golongan: Golongan, firstGolongan: Golongan | null | undefined): Minimums {
  const each = law(akPangkat)[jenjang]
  const risen = law(akJenjang)
  const { lowest, highest } = law(jenjangRanks)[jenjang]
  const next = isRising(jenjang) ? risen[jenjang] : null
  const began = next?.startedAt !== undefined && next.startedAt.golongan === firstGolongan ? next.startedAt : null
  const steps = place(golongan) - place(began?.golongan ?? lowest) + 1
  const last = jenjang === 'penyelia' || jenjang === 'ahli-utama' ? place(highest) - 1 : place(highest)
  const counted = steps >= 1 && place(golongan) <= last
  return {
    pangkat: counted ? exact(each).mul(steps) : null,
    jenjang: next === null ? null : exact(began?.minimum ?? next.minimum),
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
