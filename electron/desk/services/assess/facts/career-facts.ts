import { addDays, isoDate, partsOf, type IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import { parseJenjang } from '../../../../../shared/domain/identity/jenjang.ts'
import { parseEselon } from '../../../../../shared/domain/identity/eselon.ts'
import { golonganSchema } from '../../../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema, type EducationLevel, type PostKind } from '../../../../../shared/legal/terms/people.ts'
import { assignmentSchema, type PostFact } from '../../../../../shared/legal/terms/posts.ts'
import type { EducationFact, RankFact } from '../../../../../shared/legal/terms/record-facts.ts'
import type { FactFrame } from './fact-frame.ts'
import { dateIfAny, sorted } from './fact-lists.ts'
import type { FactRow } from './fact-rows.ts'
import { once, type FactWords } from './fact-words.ts'
import { postLevel } from './post-level.ts'

/** The ranks held, in the order of time; a golongan of PPPK from an earlier contract is none. */
export function rankFacts(rows: readonly FactRow<'ranks'>[]): readonly RankFact[] {
  const ranks = rows.flatMap((one) => {
    const golongan = golonganSchema.safeParse(one.golongan).data
    return golongan === undefined ? [] : [{ from: isoDate(one.tmt), golongan }]
  })
  return sorted(ranks, (one) => `${one.from} ${one.golongan}`)
}

type Post = FactRow<'posts'>

/**
 * The posts held, in the order of time. A definitive post ends at the latest on the day before the next one begins, since nobody
 * holds two; staff exports tell the beginning alone.
 */
export function postFacts(rows: readonly Post[], words: FactWords): readonly PostFact[] {
  const starts = rows.filter((one) => one.assignment === 'definitif').map((one) => one.tmt)
  const posts = rows.map((one): PostFact => {
    const kind = postKindOf(one, words)
    const eselon = one.eselon === null ? undefined : readEselon(one.eselon) ?? undefined
    return {
      assignment: assignmentSchema.parse(one.assignment),
      eselon,
      from: isoDate(one.tmt),
      inaugurated: dateIfAny(one.inaugurated),
      jenjang: kind === 'fungsional' ? readJenjang(one.jenjang ?? one.name) ?? undefined : undefined,
      kind: kind ?? undefined,
      level: postLevel(kind, eselon),
      unit: one.unit_id ?? undefined,
      until: one.assignment === 'definitif' ? endOf(one, starts) : dateIfAny(one.until),
    }
  })
  return sorted(posts, (one) => `${one.from} ${JSON.stringify(one)}`)
}

// Tens of thousands of posts share a few hundred words: each is read once.
const readEselon = once(parseEselon)
const readJenjang = once(parseJenjang)

function endOf({ tmt, until }: Post, starts: readonly string[]): IsoDate | undefined {
  const next = starts.find((start) => start > tmt)
  const told = dateIfAny(until)
  if (next === undefined) return told
  const before = addDays(isoDate(next), -1)
  return told !== undefined && told < before ? told : before
}

/** The kind of a post, told by its column or by what the board said about its word; null where nobody has said yet. */
export function postKindOf({ post_kind: kind, post_kind_word: word }: Pick<Post, 'post_kind' | 'post_kind_word'>, words: FactWords): PostKind | null {
  const said = kind ?? word
  return said === null ? null : words.postKind(said)
}

type Education = FactRow<'educations'>

/** The educations finished by the asking date, the lowest first; one whose level nobody has explained is left out. */
export function educationFacts(rows: readonly Education[], { on, words }: FactFrame): readonly EducationFact[] {
  const educations = rows.filter((one) => isFinished(one, on)).flatMap((one) => {
    const level = words.educationLevel(one.level)
    return level === null ? [] : [{ fits: one.fits_post === null ? undefined : one.fits_post === 'sesuai', graduated: dateIfAny(one.graduated), level }]
  })
  return sorted(educations, (one) => `${String(orderOf(one.level)).padStart(2, '0')} ${one.graduated ?? ''} ${one.fits ?? ''}`)
}

/** The highest level; one word that nobody has explained may stand for the highest, so that it leaves the level unknown. */
export function highestLevel(rows: readonly Education[], { on, words }: FactFrame): EducationLevel | null {
  const levels = rows.filter((one) => isFinished(one, on)).map((one) => words.educationLevel(one.level))
  if (levels.includes(null)) return null
  return levels.reduce<EducationLevel | null>(
    (best, level) => (level !== null && (best === null || orderOf(level) > orderOf(best)) ? level : best), null)
}

const isFinished = (one: Education, on: IsoDate): boolean =>
  (one.graduated === null ? (one.graduated_year ?? 0) <= partsOf(on).year : one.graduated <= on)
const orderOf = (level: EducationLevel): number => educationLevelSchema.options.indexOf(level)
