import { addDays, later, partsOf, type IsoDate } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import { akKumulatif } from '../../legal/rules/credit/ak-kumulatif.ts'
import { postOn } from '../../legal/rules/common/posts-held.ts'
import { jenjangRanks } from '../../legal/parameters/credit/minimum.ts'
import type { Golongan } from '../../legal/terms/golongan.ts'
import { valueOn } from '../../legal/value-on.ts'
import { isInForce } from '../../legal/version-on.ts'
import type { Jenjang } from '../../legal/terms/posts.ts'
import { serviceFacts, type PersonOn } from '../facts/person-rule.ts'

/** The jenjang of the functional post held, and since when it has been held without a break. */
export function jenjangOf(person: PersonOn): { readonly jenjang: Jenjang | null; readonly jenjangFrom: IsoDate | null } {
  const jenjang = person.postKind === 'fungsional' ? postOn(person.posts, person.on)?.jenjang ?? null : null
  if (jenjang === null) return { jenjang: null, jenjangFrom: null }
  let from: IsoDate | null = null
  for (const post of person.posts) {
    if (post.assignment !== 'definitif' || post.from > person.on) continue
    from = post.jenjang === jenjang ? from ?? post.from : null
  }
  return { jenjang, jenjangFrom: from }
}

/**
 * The golongan ruang from which the angka kredit of the jenjang counts: its lowest where angka kredit dasar or integrasi is on record;
 * the first one of all where the career began in a functional post; null where the record does not tell.
 */
export function firstGolonganOf(person: PersonOn): Golongan | null {
  const { jenjang } = jenjangOf(person)
  if (jenjang === null) return null
  if (person.credits.some(({ kind }) => kind === 'dasar' || kind === 'integrasi')) return valueOn(jenjangRanks, person.on).dated.value[jenjang].lowest
  const [rank] = person.ranks
  const post = person.posts.find(({ assignment }) => assignment === 'definitif')
  return rank && post?.kind === 'fungsional' && person.cpnsDate !== null && rank.from <= person.cpnsDate ? rank.golongan : null
}

/** The facts of cumulative angka kredit: the records, and what was rated since the last of them within the present jenjang. */
export function creditFactsOf(person: PersonOn) {
  const held = jenjangOf(person)
  const credits = person.credits.filter(({ until }) => until <= person.on)
  const covered = credits.map(({ until }) => until).sort().at(-1)
  const start = covered && held.jenjangFrom ? later(addDays(covered, 1), held.jenjangFrom) : null
  return {
    ...serviceFacts(person), ...held, postKind: person.postKind, golongan: person.golongan, credits, firstGolongan: firstGolonganOf(person),
    periods: start === null ? [] : ratedSince(person, start),
  }
}

/** The ended calendar years since a day, rated or not; the first one by its whole months from that day on. */
function ratedSince({ annualPredikat, on }: PersonOn, start: IsoDate) {
  const { year: first, month, day } = partsOf(start)
  const ended = partsOf(on).year - first
  return Array.from({ length: Math.max(0, ended) }, (_, index) => {
    const year = first + index
    const months = index === 0 ? 13 - month - (day === 1 ? 0 : 1) : 12
    return { year, months, predikat: annualPredikat.find((one) => one.year === year)?.predikat ?? null }
  }).filter(({ months }) => months > 0)
}

/** Cumulative angka kredit as the rule itself works it out; null where it cannot be told. */
export function cumulativeCredit(person: PersonOn): string | null {
  if (person.postKind !== 'fungsional' || person.credits.length === 0 || !isInForce(akKumulatif, person.on)) return null
  const { outcome, details } = ask(akKumulatif, creditFactsOf(person), person.on)
  const total = details['angkaKredit']
  return outcome === 'met' && typeof total === 'string' ? total : null
}
