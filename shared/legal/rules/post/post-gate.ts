import { addDays, isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { postGates, type GateLevel } from '../../parameters/post/gates.ts'
import {
  administrasiPredikat, ageReading, equalJenjang, jptPredikat, postDisciplineBar, postRankMinimum, type FeederLevel,
} from '../../parameters/post/settings.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { compareGolongan } from '../../terms/golongan.ts'
import { postLevelSchema, type PostFact, type PostLevel } from '../../terms/posts.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { educationAtLeast } from '../common/education-at-least.ts'
import { inService, isPns } from '../common/in-service.ts'
import { heldTogether, postOn } from '../common/posts-held.ts'
import { predikatOfLastYears } from '../common/predikat-years.ts'
import { servingPunishment } from '../common/serving-punishment.ts'
import { withinAge } from './age-limit.ts'
import { competent } from './competence.ts'
import { gateFacts, type GateFacts } from './gate-facts.ts'

/** May this PNS be put forward for a post of a level? */
function postGate(level: GateLevel): Rule<GateFacts> {
  const high = level.startsWith('jpt-')
  return {
    id: `promotion.${level}`,
    subject: 'promotion',
    question: `post.rule.${level}`,
    facts: gateFacts,
    parameters: [
      postGates[level], equalJenjang, postRankMinimum, postDisciplineBar, ...(high ? [jptPredikat, ageReading] : [administrasiPredikat]),
    ],
    carried: 'post.carried.gate',
    notTested: high ? 'post.not-tested.jpt' : 'post.not-tested.administrasi',
    versions: [{
      from: isoDate('2017-04-07'),
      citation: { source: 'pp-11-2017-17-2020', pin: high ? 'Pasal 107' : 'Pasal 54' },
      appliesTo: (given, law) => [isPns(given), inService(given, law), notYetThere(level, given, law), feederHeld(level, given, law)],
      decide: (given, law) => decide(level, given, law),
    }],
  }
}

/** The gates to pengawas, administrator and the three levels of JPT, from lowest to highest. */
export const postGateRules: readonly Rule<GateFacts>[] = (['pengawas', 'administrator', 'jpt-pratama', 'jpt-madya', 'jpt-utama'] as const).map(postGate)

function decide(level: GateLevel, given: GateFacts, law: Law): Verdict {
  const gate = law(postGates[level])
  const citation = law.cite(postGates[level])
  const ratings = level.startsWith('jpt-') ? jptPredikat : administrasiPredikat
  const { years, atLeast } = law(ratings)
  return {
    steps: [
      educationAtLeast({ wording: gate.education === 'd3' ? 'berijazah paling rendah diploma III atau yang setara' : 'berijazah paling rendah sarjana atau diploma IV', citation }, given.educationLevel, gate.education),
      ...(gate.experienceYears === null ? [] : [experienced(given, gate.experienceYears, law, level)]),
      timeAtLevel(level, given, law),
      ...(gate.maxAge === null ? [] : [withinAge(given.birthDate, law, { maxAge: gate.maxAge, citation })]),
      ...predikatOfLastYears(law, given.annualPredikat, {
        years, atLeast, citation: law.cite(ratings), wording: `setiap unsur penilaian prestasi kerja paling sedikit bernilai baik dalam ${years} tahun terakhir`,
      }),
      ...competent(given.assessments, law, citation),
      ...rankReached(level, given, law),
      ...leavesFunctional(given, law),
      servingPunishment(given, law, law(postDisciplineBar)),
    ],
    conclusion: { message: { key: 'post.gate.met', values: { level: { text: `legal.post-level.${level}` } } } },
    details: { level },
  }
}

const order = postLevelSchema.options
const atLeastAsHigh = (one: PostLevel, other: PostLevel): boolean => order.indexOf(one) <= order.indexOf(other)

/** Scope: does not hold a post of the level or a higher one already. */
function notYetThere(level: GateLevel, { posts }: GateFacts, law: Law): Step {
  const head = { id: 'not-yet-there', facts: ['posts'] as const }
  const now = postOn(posts, law.askedOn)
  if (!now) return scope(unknown(head, { key: 'post.posts-unknown' }))
  if (now.level && now.kind !== 'fungsional') {
    const there = atLeastAsHigh(now.level, level)
    return scope(holds(head, !there, { key: there ? 'post.already' : 'post.now', values: { level: { text: `legal.post-level.${now.level}` } } }))
  }
  if (now.jenjang) return scope(met(head, { key: 'credit.jenjang-now', values: { jenjang: { text: `legal.jenjang.${now.jenjang}` } } }))
  return scope(unknown(head, { key: 'post.level-unknown' }))
}

/** Whether a post counts as one of the feeding level: the level itself, or an equal jenjang; null where the record does not tell. */
function counts(feeder: FeederLevel, post: PostFact, law: Law): boolean | null {
  const equal = law(equalJenjang)[feeder]
  if (post.kind === 'fungsional' || (!post.level && post.jenjang)) return post.jenjang ? equal.includes(post.jenjang) : null
  if (post.kind === 'pelaksana' && !post.level) return feeder === 'pelaksana'
  return post.level ? post.level === feeder : null
}

const feederOf = (level: GateLevel, law: Law): FeederLevel => law(postGates[level]).level as FeederLevel

/** Scope: holds or has held a post of the feeding level, as far as the record tells. */
function feederHeld(level: GateLevel, { posts }: GateFacts, law: Law): Step {
  const head = { id: 'feeder', facts: ['posts'] as const }
  const feeder = feederOf(level, law)
  const definitive = (posts ?? []).filter(({ assignment, from }) => assignment === 'definitif' && from <= law.askedOn)
  const answers = definitive.map((post) => counts(feeder, post, law))
  const values = { level: { text: `legal.post-level.${feeder}` } } as const
  if (answers.includes(true)) return scope(met(head, { key: 'post.feeder-held', values }))
  if (answers.length === 0 || answers.includes(null)) return scope(unknown(head, { key: 'post.posts-unknown' }))
  return scope(holds(head, false, { key: 'post.feeder-never', values }))
}

/** Time in posts of the feeding level or an equal jenjang, together. */
function timeAtLevel(level: GateLevel, { posts, cpnsDate }: GateFacts, law: Law): Step {
  const { years } = law(postGates[level])
  const feeder = feederOf(level, law)
  const text = { text: `legal.post-level.${feeder}` } as const
  const head = {
    id: 'time-at-level', facts: ['posts', 'cpnsDate'] as const, citation: law.cite(postGates[level]),
    wording: `sedang atau pernah menduduki jabatan paling singkat ${years} tahun`,
  }
  const first = (posts ?? []).filter(({ assignment }) => assignment === 'definitif').map(({ from }) => from).sort()[0]
  if (first === undefined) return unknown(head, { key: 'post.time-at-level-unknown', values: { level: text } })
  const unrecorded = cpnsDate && cpnsDate < first ? { from: cpnsDate, until: addDays(first, -1) } : null
  return heldTogether(head, law, { posts: posts ?? [], months: years * 12, counts: (post) => counts(feeder, post, law), unrecorded }, {
    lasted: 'post.time-at-level', values: { level: text }, unknown: { key: 'post.time-at-level-unknown', values: { level: text } },
  })
}

/** Experience in the field of the post, as the board counted it. */
function experienced({ experienceMonths }: GateFacts, years: number, law: Law, level: GateLevel): Step {
  const head = {
    id: 'experience', facts: ['experienceMonths'] as const, citation: law.cite(postGates[level]),
    wording: `memiliki pengalaman jabatan dalam bidang tugas yang terkait secara kumulatif paling kurang selama ${years} tahun`,
  }
  if (experienceMonths === null || experienceMonths === undefined) return unknown(head, { key: 'post.experience-unknown' })
  return holds(head, experienceMonths >= years * 12, { key: 'post.experience', values: { lasted: { months: experienceMonths }, atLeast: { months: years * 12 } } })
}

/** The lowest golongan ruang of the agency, where it has set one. */
function rankReached(level: GateLevel, { golongan }: GateFacts, law: Law): readonly Step[] {
  const minimum = law(postRankMinimum)[level]
  if (minimum === undefined) return []
  const head = { id: 'rank', facts: ['golongan'] as const, citation: law.cite(postRankMinimum) }
  if (!golongan) return [unknown(head, { key: 'promotion.golongan-unknown' })]
  return [holds(head, compareGolongan(golongan, minimum) >= 0, { key: 'post.rank', values: { golongan, minimum } })]
}

/** A functional officer leaves the functional post first; told, since it follows the decision. */
function leavesFunctional({ posts }: GateFacts, law: Law): readonly Step[] {
  if (postOn(posts, law.askedOn)?.kind !== 'fungsional') return []
  return [met({ id: 'leaves-functional', facts: ['posts'], wording: 'berhenti dari jabatan fungsional sebelum diangkat' }, { key: 'post.leaves-functional' })]
}
