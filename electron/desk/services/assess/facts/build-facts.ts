import { addYears, isoDate, isIsoDate, partsOf, type IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import { periodLabel, type Period } from '../../../../../shared/calendar/period.ts'
import type { Settings } from '../../../../../shared/contract/settings.ts'
import type { PersonFacts, RatingFact } from '../../../../../shared/domain/facts/person-facts.ts'
import { golonganSchema, pppkGolonganSchema, type Golongan } from '../../../../../shared/legal/terms/golongan.ts'
import {
  awardKindSchema, disciplineLevelSchema, educationLevelSchema, leaveKindSchema, type EducationLevel,
} from '../../../../../shared/legal/terms/people.ts'
import type { FactRows } from './fact-rows.ts'
import type { FactWords } from './fact-words.ts'

/** What is the same for everyone in a run. */
export type FactFrame = {
  readonly on: IsoDate
  readonly registers: Pick<Settings, 'disciplineCompleteThrough' | 'leaveCompleteThrough' | 'awardCompleteThrough'>
  readonly words: FactWords
  /** The golongan ruang of the direct superior, by the superior's number; empty where the law no longer asks. */
  readonly superiors: ReadonlyMap<string, Golongan>
}

/** A person's facts with the number of the row in the store. */
export type KnownPerson = { readonly personId: number; readonly facts: PersonFacts }

/**
 * Puts the rows of a range together into one fact sheet a person. The names of facts stand in alphabetical order, so that
 * the plain JSON of a sheet is its canonical JSON; lists are sorted, so that the order of rows in the store never matters.
 */
export function buildFacts(rows: FactRows, frame: FactFrame): KnownPerson[] {
  const of = grouped(rows)
  return rows.people.map((person) => {
    const rank = of.ranks.get(person.id)?.at(-1)
    const post = of.posts.get(person.id)?.at(-1)
    const holdsPost = post !== undefined && (post.until === null || post.until >= frame.on)
    const isPns = person.employee_kind === 'PNS'
    const ratings = of.ratings.get(person.id) ?? []
    const facts: PersonFacts = {
      awardCompleteThrough: frame.registers.awardCompleteThrough,
      awards: sorted((of.awards.get(person.id) ?? [])
        .map((one) => ({ kind: awardKindSchema.parse(one.award_kind), on: isoDate(one.awarded) })), (one) => `${one.on} ${one.kind}`),
      cpnsDate: dateOrNull(person.cpns_date),
      discipline: sorted((of.discipline.get(person.id) ?? []).map((one) => ({
        from: isoDate(one.started), level: disciplineLevelSchema.parse(one.level), until: dateOrNull(one.finished),
      })), (one) => `${one.from} ${one.level} ${one.until}`),
      disciplineCompleteThrough: frame.registers.disciplineCompleteThrough,
      educationLevel: highest(of.education.get(person.id) ?? [], frame),
      employeeKind: isProbation(person, frame.on) ? 'CPNS' : person.employee_kind,
      golongan: isPns ? golonganSchema.safeParse(rank?.golongan).data ?? null : null,
      golonganTmt: dateOrNull(rank?.tmt ?? null),
      leaveCompleteThrough: frame.registers.leaveCompleteThrough,
      leaves: sorted((of.leaves.get(person.id) ?? [])
        .map((one) => ({ from: isoDate(one.started), kind: leaveKindSchema.parse(one.leave_kind) })), (one) => `${one.from} ${one.kind}`),
      leavesOn: dateOrNull(person.left_on),
      nip: person.nip,
      pnsDate: dateOrNull(person.pns_date),
      postKind: holdsPost ? (post.post_kind === null ? wordOrNull(post.post_kind_word, frame.words.postKind)
        : frame.words.postKind(post.post_kind)) : null,
      pppkGolongan: isPns ? null : pppkGolonganSchema.safeParse(rank?.golongan).data ?? null,
      ratings: ratings.map(ratingFact).sort(byPeriod),
      status: statusOf(person, rows.leftBy.get(person.id) ?? null, frame.on),
      superiorGolongan: superiorOf(ratings, frame),
    }
    return { personId: person.id, facts }
  })
}

// Somebody left on an unknown day has left for certain only from the day by which it was known; before that nobody can tell.
function statusOf({ state, left_on: left }: FactRows['people'][number], leftBy: string | null, on: IsoDate): PersonFacts['status'] {
  if (state !== 'left') return 'active'
  if (left !== null) return left <= on ? 'left' : 'active'
  return leftBy !== null && on < leftBy ? null : 'left'
}

type Rating = FactRows['ratings'][number]

// The reference is what the rating is, not its row number: the same files in another order give the same sheet.
function ratingFact(row: Rating): RatingFact {
  const { start, end, label } = periodOfRow(row)
  return {
    acting: row.acting === 1, end, hasilAkhir: row.hasil_akhir, hasilKerja: row.hasil_kerja, kind: row.period_kind,
    perilakuKerja: row.perilaku_kerja,
    ref: `${label} ${row.post_name}`, settled: row.contradicts === 1 ? row.predikat : null, start,
  }
}

type LabelledPeriod = Period & { readonly label: string }
const periods = new Map<string, LabelledPeriod>()

// Hundreds of thousands of ratings share a few dozen periods: each is read once.
function periodOfRow({ period_kind: kind, period_start: from, period_end: to }: Rating): LabelledPeriod {
  const key = `${kind} ${from} ${to}`
  const known = periods.get(key)
  if (known) return known
  const period = { kind, start: isoDate(from), end: isoDate(to) }
  const labelled = { ...period, label: periodLabel(period) }
  periods.set(key, labelled)
  return labelled
}

function byPeriod(a: RatingFact, b: RatingFact): number {
  return compare(a.end, b.end) || compare(a.start, b.start) || compare(a.ref, b.ref) || compare(JSON.stringify(a), JSON.stringify(b))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// Masa percobaan lasts a year at least, so that without a PNS date the first year is certainly one of a calon PNS.
function isProbation(person: FactRows['people'][number], on: IsoDate): boolean {
  return person.employee_kind === 'PNS' && person.pns_date === null && person.cpns_date !== null
    && addYears(isoDate(person.cpns_date), 1) > on
}

// One word that nobody has explained may stand for the highest level, so that it leaves the level unknown.
function highest(records: FactRows['education'], { on, words }: FactFrame): EducationLevel | null {
  const levels = records
    .filter((one) => (one.graduated === null ? (one.graduated_year ?? 0) <= partsOf(on).year : one.graduated <= on))
    .map((one) => words.educationLevel(one.level))
  if (levels.includes(null)) return null
  return levels.reduce<EducationLevel | null>(
    (best, level) => (level !== null && (best === null || rankOf(level) > rankOf(best)) ? level : best), null)
}

const rankOf = (level: EducationLevel): number => educationLevelSchema.options.indexOf(level)

// The direct superior is whoever evaluated the last ended SKP that is not acting.
function superiorOf(ratings: readonly Rating[], { on, superiors }: FactFrame): Golongan | null {
  if (superiors.size === 0) return null
  const last = ratings.filter((one) => one.acting === 0 && one.evaluator_nip !== null && one.period_end <= on)
    .sort((a, b) => (a.period_end < b.period_end ? -1 : 1)).at(-1)
  return last?.evaluator_nip ? (superiors.get(last.evaluator_nip) ?? null) : null
}

function grouped(rows: FactRows) {
  return {
    ranks: byPerson(rows.ranks), posts: byPerson(rows.posts), education: byPerson(rows.education), discipline: byPerson(rows.discipline),
    leaves: byPerson(rows.leaves), awards: byPerson(rows.awards), ratings: byPerson(rows.ratings),
  }
}

function byPerson<R extends { readonly person_id: number }>(rows: readonly R[]): Map<number, R[]> {
  const found = new Map<number, R[]>()
  for (const row of rows) {
    const known = found.get(row.person_id)
    if (known) known.push(row)
    else found.set(row.person_id, [row])
  }
  return found
}

function sorted<T>(rows: T[], key: (row: T) => string): T[] {
  if (rows.length < 2) return rows
  return rows.map((row) => ({ row, key: key(row) })).sort((a, b) => compare(a.key, b.key)).map((one) => one.row)
}

const dateOrNull = (text: string | null): IsoDate | null => (text !== null && isIsoDate(text) ? text : null)
const wordOrNull = <T>(word: string | null, read: (word: string) => T | null): T | null => (word === null ? null : read(word))
