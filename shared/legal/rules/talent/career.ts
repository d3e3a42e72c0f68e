import { z } from 'zod'
import { addYears, monthsBetween, later, type IsoDate } from '../../../calendar/iso-date.ts'
import {
  actingRungs, breadths, scaleBidangIlmu, scaleKeragaman, scaleLamaJabatan, scaleNondefinitif, scalePendidikan, scalePendidikanLain,
  type Breadth,
} from '../../parameters/talent/career-scales.ts'
import { educationLevelSchema } from '../../terms/people.ts'
import { postFactSchema, type PostFact } from '../../terms/posts.ts'
import { educationFactSchema, type EducationFact } from '../../terms/record-facts.ts'
import type { Law } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { actingRungOf } from './acting.ts'
import { rungsOf } from './records.ts'
import { meanOf, parsedScores, type Scored } from './scored.ts'

/** The facts of education and career. */
export const careerFacts = {
  posts: z.array(postFactSchema).readonly().nullish(),
  /** How widely somebody has served, where the board recorded it; else by the units of the recorded posts. */
  careerBreadth: z.enum(breadths).meta({ words: 'talent.breadth.' }).nullish(),
  /** The weightiest assignment as Pj, Plt or Plh, where the board recorded it; else by the recorded posts. */
  actingAssignment: z.enum(actingRungs).meta({ words: 'talent.acting.' }).nullish(),
  educations: z.array(educationFactSchema).readonly().nullish(),
}
const sheet = z.strictObject(careerFacts)
type Facts = z.infer<typeof sheet>

/** Pengalaman jabatan: the mean of time in the present post, variety of posts, and assignments that are not definitive. */
export function pengalaman({ posts, careerBreadth, actingAssignment }: Facts, law: Law): Scored {
  const facts = ['posts', 'careerBreadth', 'actingAssignment'] as const
  const head = { facts, citation: law.cite(scaleLamaJabatan), wording: 'rata-rata lama jabatan, keragaman riwayat, dan penugasan nondefinitif' }
  const definitive = (posts ?? []).filter((one) => one.assignment === 'definitif' && one.from <= law.askedOn)
  const present = definitive.filter(({ until }) => !until || until >= law.askedOn).reduce<PostFact | null>((last, one) => (last === null || one.from >= last.from ? one : last), null)
  if (present === null) return { ...head, score: null, because: { key: 'talent.post-missing' } }
  const breadth = careerBreadth ?? breadthOf(definitive)
  if (breadth === null) return { ...head, score: null, missing: 'careerBreadth', because: { key: 'talent.breadth-missing' } }
  const acting = actingAssignment ?? actingRungOf(posts ?? [], law.askedOn)
  if (acting === null) return { ...head, score: null, missing: 'actingAssignment', because: { key: 'talent.acting-missing' } }
  const time = lama(present.from, law)
  const varied = parsedScores(law(scaleKeragaman)).of[breadth]
  const acted = parsedScores(law(scaleNondefinitif)).of[acting]
  return {
    ...head, changesOn: time.changesOn, score: meanOf([time.score, varied, acted]),
    because: { key: 'talent.experience', values: {
      lasted: { months: time.months }, time: shownExact(time.score), breadth: { text: `talent.breadth.${breadth}` as const }, varied: shownExact(varied),
      acting: { text: `talent.acting.${acting}` as const }, acted: shownExact(acted),
    } },
  }
}

/** Time in the present post up to the governing date, its score, and the day on which the next rung is reached. */
function lama(since: IsoDate, law: Law) {
  const { rungs, below } = rungsOf(law(scaleLamaJabatan))
  const at = rungs.findIndex(({ atLeast }) => addYears(since, atLeast) <= law.on)
  const next = at === -1 ? rungs.at(-1) : rungs[at - 1]
  return {
    months: monthsBetween(since, later(since, law.on)),
    score: rungs[at]?.score ?? below,
    changesOn: next === undefined ? null : addYears(since, next.atLeast),
  }
}

/** By the units of the recorded posts; posts do not tell the agency, and one without a unit leaves a single unit open. */
function breadthOf(definitive: readonly PostFact[]): Breadth | null {
  const units = new Set(definitive.map(({ unit }) => unit ?? null))
  const known = units.has(null) ? units.size - 1 : units.size
  if (known > 1) return 'lintas-unit'
  return units.has(null) ? null : 'satu-unit'
}

/** The highest education by the day of asking; of several on one level all are kept. */
function highest({ educations }: Facts, law: Law): readonly EducationFact[] {
  let top: EducationFact[] = []
  for (const one of educations ?? []) {
    if (one.graduated && one.graduated > law.askedOn) continue
    const above = rankOf(one) - (top[0] === undefined ? -1 : rankOf(top[0]))
    if (above > 0) top = [one]
    else if (above === 0) top.push(one)
  }
  return top
}

const rankOf = ({ level }: EducationFact): number => educationLevelSchema.options.indexOf(level)

/** The score of the highest level of education. */
export function pendidikan(given: Facts, law: Law): Scored {
  const [top] = highest(given, law)
  const facts = ['educations'] as const
  if (top === undefined) return { facts, score: null, because: { key: 'talent.education-missing' } }
  const parameter = top.level in law(scalePendidikan) ? scalePendidikan : scalePendidikanLain
  const score = (parsedScores<string>(law(parameter as typeof scalePendidikan)).of)[top.level] ?? null
  return { facts, score, citation: law.cite(parameter), because: { key: 'talent.education-is', values: { level: { text: `legal.education.${top.level}` } } } }
}

/** Whether the field of the highest education fits the post, as the board recorded it. */
export function bidangIlmu(given: Facts, law: Law): Scored {
  const top = highest(given, law)
  const head = { facts: ['educations'] as const, citation: law.cite(scaleBidangIlmu) }
  const fits = top.some((one) => one.fits) ? 'sesuai' : top.length > 0 && top.every((one) => one.fits === false) ? 'tidak' : null
  if (fits === null) return { ...head, score: null, because: { key: 'talent.fit-missing' } }
  return { ...head, score: parsedScores(law(scaleBidangIlmu)).of[fits], because: { key: 'talent.fit-is', values: { fit: { text: `talent.fit.${fits}` } } } }
}
