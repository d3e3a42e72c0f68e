import { addDays, partsOf, type IsoDate } from '../../calendar/iso-date.ts'
import { scalePenghargaan, scaleTimKerja, teamRungs } from '../../legal/parameters/talent/y-scales.ts'
import { bangkomReading } from '../../legal/parameters/talent/x-scales.ts'
import { awardScopeSchema, educationLevelSchema, type EducationLevel } from '../../legal/terms/people.ts'
import { trainingFactSchema, type AssessmentFact } from '../../legal/terms/record-facts.ts'
import { predikatSchema, type Predikat } from '../../legal/terms/predikat.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import type { Message } from '../../text/message.ts'
import { annualPredikats } from '../appraisal/annual-predikat.ts'
import type { PersonFacts } from '../facts/person-facts.ts'

/** Facts that differ from somebody's by one step, and that step in words. */
export type ChangedFacts = { readonly facts: PersonFacts; readonly change: Message }

/** The predikat of the last ended year, so many steps better (or worse, below nought); null where there is none or no such step. */
export function otherPredikat(facts: PersonFacts, on: IsoDate, profile: Profile | null, steps: 1 | -1): ChangedFacts | null {
  const year = partsOf(on).year - 1
  const now = annualPredikats(facts.ratings, on, profile).find((one) => one.year === year)
  if (!now?.predikat || now.chosen === null) return null
  const order = predikatSchema.options
  const next: Predikat | undefined = order[order.indexOf(now.predikat) - steps]
  if (next === undefined) return null
  const { chosen } = now
  const ratings = facts.ratings.map((one) => (one === chosen ? { ...one, hasilKerja: null, perilakuKerja: null, hasilAkhir: next, settled: next } : one))
  const values = { year: String(year), from: { text: `legal.predikat.${now.predikat}` }, to: { text: `legal.predikat.${next}` } } as const
  return { facts: { ...facts, ratings }, change: { key: 'round.what-if.predikat', values } }
}

/** One more award, a step further than the furthest that counts now. */
export function oneMoreAward(facts: PersonFacts, on: IsoDate, profile: Profile | null): ChangedFacts | null {
  const from = windowStart(on, valueOn(scalePenghargaan, on, profile).dated.value.years)
  const order = awardScopeSchema.options
  const reached = Math.max(-1, ...facts.awards.filter((one) => one.on >= from && one.on <= on && one.scope).map(({ scope }) => (scope ? order.indexOf(scope) : -1)))
  const scope = order[reached + 1]
  if (scope === undefined) return null
  return { facts: { ...facts, awards: [...facts.awards, { kind: 'lain', on, scope }] }, change: { key: 'round.what-if.award', values: { scope: { text: `talent.award.${scope}` } } } }
}

/** One more role in a team, a step above the highest that counts now. */
export function oneMoreTeamRole(facts: PersonFacts, on: IsoDate, profile: Profile | null): ChangedFacts | null {
  const from = windowStart(on, valueOn(scaleTimKerja, on, profile).dated.value.years)
  const rungs = teamRungs.filter((one) => one !== 'none')
  const counting = facts.teamRoles.filter((one) => one.from <= on && (!one.until || one.until >= from))
  const best = Math.min(rungs.length, ...counting.map(({ role, scope }) => rungs.indexOf(`${role}-${scope}`)))
  const next = rungs[best - 1]
  if (next === undefined) return null
  const [role, scope] = next.startsWith('ketua-') ? ['ketua', next.slice('ketua-'.length)] as const : ['anggota', next.slice('anggota-'.length)] as const
  const added = { role, scope: scope === 'internal' ? 'internal' : 'lintas-instansi', from: addDays(on, -1), until: null } as const
  return { facts: { ...facts, teamRoles: [...facts.teamRoles, added] }, change: { key: 'round.what-if.team', values: { rung: { text: `talent.team.${next}` } } } }
}

/** The degrees that follow one another; what lies between them counts as the lower one. */
const degrees = ['slta', 'd3', 'd4', 's1', 's2', 's3'] as const satisfies readonly EducationLevel[]

/** Education one degree higher, its field as fitting as that of the present one. */
export function oneMoreDegree(facts: PersonFacts, on: IsoDate): ChangedFacts | null {
  const { educationLevel: now } = facts
  if (now === null) return null
  const order = educationLevelSchema.options
  const next = degrees.find((one) => order.indexOf(one) > order.indexOf(now) && !(now === 'd4' && one === 's1'))
  if (next === undefined) return null
  const highest = Math.max(-1, ...facts.educations.map(({ level }) => order.indexOf(level)))
  const of = facts.educations.filter(({ level }) => order.indexOf(level) === highest)
  const fits = of.some((one) => one.fits) ? true : of.length > 0 && of.every((one) => one.fits === false) ? false : null
  return {
    facts: { ...facts, educationLevel: next, educations: [...facts.educations, { level: next, graduated: on, fits }] },
    change: { key: 'round.what-if.education', values: { from: { text: `legal.education.${now}` }, to: { text: `legal.education.${next}` } } },
  }
}

/** One more training of the first kind that the region counts, or null where it counts certificates alone. */
export function oneMoreTraining(facts: PersonFacts, on: IsoDate, profile: Profile | null): ChangedFacts | null {
  const { sertifikat } = valueOn(bangkomReading, on, profile).dated.value
  const kind = trainingFactSchema.shape.kind.options.find((one) => (sertifikat as readonly string[]).includes(one))
  if (kind === undefined) return null
  return {
    facts: { ...facts, trainings: [...facts.trainings, { kind, hours: null, on }] },
    change: { key: 'round.what-if.training', values: { kind: { text: `record.training.trainingKind.${kind}` } } },
  }
}

/** The last test of a subject by a day, or null. */
export function lastTest(facts: PersonFacts, subject: AssessmentFact['subject'], on: IsoDate): AssessmentFact | null {
  return facts.assessments.filter((one) => one.subject === subject && one.on <= on).reduce<AssessmentFact | null>((last, one) => (last === null || one.on >= last.on ? one : last), null)
}

/** The last test of a subject with another score; null where there is none. */
export function otherScore(facts: PersonFacts, subject: AssessmentFact['subject'], on: IsoDate, score: number): PersonFacts | null {
  const last = lastTest(facts, subject, on)
  return last === null ? null : { ...facts, assessments: facts.assessments.map((one) => (one === last ? { ...one, score: String(score) } : one)) }
}

const windowStart = (on: IsoDate, years: number): string => `${partsOf(on).year - years + 1}-01-01`
