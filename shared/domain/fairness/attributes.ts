import { yearsBetween, type IsoDate } from '../../calendar/iso-date.ts'
import type { PostKind } from '../../legal/terms/people.ts'
import type { Jenjang } from '../../legal/terms/posts.ts'
import type { Message } from '../../text/message.ts'

/** What a finished list is looked at by; none of them ever enters a score, a gate or an order. */
export const fairnessAttributes = ['sex', 'age-band', 'unit', 'district', 'post-family'] as const
export type FairnessAttribute = (typeof fairnessAttributes)[number]

/** One of the pool as a test of fairness sees them; null where it is not on record. */
export type FairnessPerson = {
  readonly selected: boolean
  readonly sex: 'L' | 'P' | null
  readonly birthDate: IsoDate | null
  /** The unit right below the region. */
  readonly unit: { readonly id: string; readonly name: string } | null
  /** In the district: a kecamatan, kelurahan, desa, puskesmas or UPT; else at the head office. */
  readonly district: boolean | null
  readonly postKind: PostKind | null
  readonly jenjang: Jenjang | null
}

/** A setting of this house, no law: the last year of age of each band but the open one at the end. */
export const ageBandEnds = [30, 40, 50] as const

/** A setting of this house, no law: a unit is in the district where its name, or the name of one above it, begins with one of these words. */
export const districtWords = ['Kecamatan', 'Kelurahan', 'Distrik', 'Desa', 'Puskesmas', 'UPT', 'UPTD'] as const

/** Tells by the names from the region down to a unit whether it lies in the district. */
export function isDistrict(names: readonly string[]): boolean {
  return names.some((name) => districtWords.some((word) => name.trim().toLowerCase().split(/[^\p{L}]/u)[0] === word.toLowerCase()))
}

/** The group of a person under an attribute, with its name for readers; null where it is not on record. `on` is the day at which ages are taken. */
export function groupOf(attribute: FairnessAttribute, person: FairnessPerson, on: IsoDate): { readonly id: string; readonly label: Message } | null {
  switch (attribute) {
    case 'sex': return person.sex === null ? null : { id: person.sex, label: { key: `fairness.sex.${person.sex}` } }
    case 'age-band': return person.birthDate === null ? null : ageBand(yearsBetween(person.birthDate, on))
    case 'unit': return person.unit === null ? null : { id: person.unit.id, label: { key: 'fairness.unit', values: { name: person.unit.name } } }
    case 'district': return person.district === null ? null : { id: String(person.district), label: { key: person.district ? 'fairness.district.district' : 'fairness.district.office' } }
    case 'post-family': return postFamily(person)
  }
}

function ageBand(age: number): { id: string; label: Message } {
  const at = ageBandEnds.findIndex((end) => age <= end)
  const [from, to] = [at === -1 ? ageBandEnds[ageBandEnds.length - 1] : ageBandEnds[at - 1], ageBandEnds[at]]
  const id = String(at === -1 ? ageBandEnds.length : at)
  if (to === undefined) return { id, label: { key: 'fairness.age.above', values: { from: from ?? 0 } } }
  return { id, label: from === undefined ? { key: 'fairness.age.up-to', values: { to } } : { key: 'fairness.age.between', values: { from: from + 1, to } } }
}

const KETERAMPILAN: readonly Jenjang[] = ['pemula', 'terampil', 'mahir', 'penyelia']

function postFamily({ postKind, jenjang }: FairnessPerson): { id: string; label: Message } | null {
  if (postKind === null) return null
  if (postKind !== 'fungsional') return { id: postKind, label: { key: `fairness.family.${postKind}` } }
  const family = jenjang === null ? 'fungsional' : KETERAMPILAN.includes(jenjang) ? 'keterampilan' : 'keahlian'
  return { id: family, label: { key: `fairness.family.${family}` } }
}
