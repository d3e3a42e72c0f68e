import { z } from 'zod'
import { exactText } from '../../../numbers/exact.ts'
import { meritFollowUp, meritShares, meritSkpQuality } from '../../parameters/service/merit.ts'
import { holds, unknown } from '../../steps.ts'
import { followUpSchema, realisationSchema } from '../../terms/merit.ts'
import type { Law } from '../../types.ts'
import { confirmed, countable, meritRule, percentOf, share, WORKSHEET, type LevelStep } from './merit-levels.ts'

const count = z.int().min(0).nullish()
const yes = z.boolean().nullish()

const planningFacts = z.strictObject({
  employees: count, withSkp: count, skpOnTime: count, skpResultOriented: count, skpCascaded: count, skpWithBehaviour: count, skpMilestones: count,
})

/** Perencanaan kinerja: the share of staff with an SKP, and of SKP on time, result-oriented, cascaded, with milestones. */
export const meritPerencanaan = meritRule({
  id: 'merit.perencanaan-kinerja',
  question: 'service.rule.merit-perencanaan',
  facts: planningFacts,
  parameters: [meritShares, meritSkpQuality],
  appliesTo: (given) => [
    ...countable('employees', given.employees, { withSkp: given.withSkp }),
    ...(given.withSkp ? countable('withSkp', given.withSkp, qualityCounts(given)) : []),
  ],
  levels: (given, law) => {
    const { first, second } = law(meritShares)
    const percent = law(meritSkpQuality)
    const staff = { part: given.withSkp, whole: given.employees }
    const papers = (level: 3 | 4, fact: string, part: number | null | undefined): LevelStep =>
      share(law, meritSkpQuality, { level, fact, of: 'withSkp', percent, edge: 'above' }, { part, whole: given.withSkp })
    return [
      share(law, meritShares, { level: 1, fact: 'withSkp', of: 'employees', percent: first, edge: 'at-least' }, staff),
      share(law, meritShares, { level: 2, fact: 'withSkp', of: 'employees', percent: second, edge: 'above' }, staff),
      papers(3, 'skpOnTime', given.skpOnTime), papers(3, 'skpResultOriented', given.skpResultOriented),
      papers(3, 'skpCascaded', given.skpCascaded), papers(3, 'skpWithBehaviour', given.skpWithBehaviour),
      papers(4, 'skpMilestones', given.skpMilestones),
    ]
  },
  details: ({ withSkp, employees }) => shareDetail(withSkp, employees),
})

function qualityCounts({ skpOnTime, skpResultOriented, skpCascaded, skpWithBehaviour, skpMilestones }: z.infer<typeof planningFacts>) {
  return { skpOnTime, skpResultOriented, skpCascaded, skpWithBehaviour, skpMilestones }
}

function shareDetail(part: number | null | undefined, whole: number | null | undefined): Readonly<Record<string, string>> {
  return part === null || part === undefined || !whole ? {} : { share: exactText(percentOf(part, whole)) }
}

const evaluationFacts = z.strictObject({
  employees: count, evaluatedAnnual: count, evaluatedPeriodic: count,
  evaluationOnTime: yes, evaluationEvidence: yes, evaluationContribution: yes, evaluationUsed: yes,
})

/** Evaluasi kinerja: the share of staff evaluated annually and periodically, on time, on evidence, and used. */
export const meritEvaluasi = meritRule({
  id: 'merit.evaluasi-kinerja',
  question: 'service.rule.merit-evaluasi',
  facts: evaluationFacts,
  parameters: [meritShares],
  appliesTo: ({ employees, evaluatedAnnual, evaluatedPeriodic }) => countable('employees', employees, { evaluatedAnnual, evaluatedPeriodic }),
  levels: (given, law) => {
    const { first, second } = law(meritShares)
    const staff = (level: 1 | 2, fact: 'evaluatedAnnual' | 'evaluatedPeriodic'): LevelStep => share(
      law, meritShares, { level, fact, of: 'employees', percent: level === 1 ? first : second, edge: level === 1 ? 'at-least' : 'above' },
      { part: given[fact], whole: given.employees },
    )
    return [
      staff(1, 'evaluatedAnnual'), staff(1, 'evaluatedPeriodic'), staff(2, 'evaluatedAnnual'), staff(2, 'evaluatedPeriodic'),
      confirmed(3, 'evaluationOnTime', given.evaluationOnTime), confirmed(3, 'evaluationEvidence', given.evaluationEvidence),
      confirmed(3, 'evaluationContribution', given.evaluationContribution), confirmed(4, 'evaluationUsed', given.evaluationUsed),
    ]
  },
  details: ({ evaluatedAnnual, employees }) => shareDetail(evaluatedAnnual, employees),
})

const conductFacts = z.strictObject({
  performanceManaged: yes, realisation: realisationSchema.nullish(), feedbackDocumented: yes, improvementPlans: yes,
})

/** Pelaksanaan, pemantauan, dan pembinaan kinerja: how often realisasi is recorded, with feedback and improvement plans. */
export const meritPelaksanaan = meritRule({
  id: 'merit.pelaksanaan-kinerja',
  question: 'service.rule.merit-pelaksanaan',
  facts: conductFacts,
  parameters: [],
  appliesTo: ({ performanceManaged }) => managed(performanceManaged),
  levels: ({ realisation, feedbackDocumented, improvementPlans }) => [
    recorded(1, realisation), recorded(2, realisation),
    confirmed(3, 'feedbackDocumented', feedbackDocumented), confirmed(4, 'improvementPlans', improvementPlans),
  ],
})

function recorded(level: 1 | 2, realisation: z.infer<typeof conductFacts>['realisation']): LevelStep {
  const head = { id: `level-${level}-realisation`, facts: ['realisation'] as const, citation: WORKSHEET }
  if (!realisation) return { level, step: unknown(head, { key: 'service.merit.realisation-unknown', values: { level } }) }
  const enough = realisation === 'every-period' || (level === 1 && realisation === 'yearly')
  return { level, step: holds(head, enough, { key: 'service.merit.realisation', values: { level, how: { text: `service.realisation.${realisation}` } } }) }
}

/** Scope: the unit manages performance at all; not asked where it is not told. */
function managed(answer: boolean | null | undefined) {
  if (answer === null || answer === undefined || answer) return []
  return [{ ...holds({ id: 'managed', facts: ['performanceManaged'] }, false, { key: 'service.merit.not-managed' }), part: 'scope' as const }]
}

const followUpFacts = z.strictObject({
  performanceManaged: yes, followUps: z.array(followUpSchema).readonly().nullish(), followUpsLawful: yes, followUpsConsistent: yes,
})

/** Tindak lanjut: how many of its parts are done, by the rules, and for everyone. */
export const meritTindakLanjut = meritRule({
  id: 'merit.tindak-lanjut',
  question: 'service.rule.merit-tindak-lanjut',
  facts: followUpFacts,
  parameters: [meritFollowUp],
  appliesTo: ({ performanceManaged }) => managed(performanceManaged),
  levels: (given, law) => {
    const { parts, first, second } = law(meritFollowUp)
    return [
      done(1, first, given, law), done(2, second, given, law), done(3, parts.length, given, law),
      confirmed(3, 'followUpsLawful', given.followUpsLawful), confirmed(4, 'followUpsConsistent', given.followUpsConsistent),
    ]
  },
})

function done(level: 1 | 2 | 3, needed: number, { followUps }: z.infer<typeof followUpFacts>, law: Law): LevelStep {
  const head = { id: `level-${level}-followUps`, facts: ['followUps'] as const, citation: law.cite(meritFollowUp) }
  if (!followUps) return { level, step: unknown(head, { key: 'service.merit.follow-ups-unknown', values: { level } }) }
  const counted = new Set(followUps).size
  return { level, step: holds(head, counted >= needed, { key: 'service.merit.follow-ups', values: { level, counted, needed } }) }
}
