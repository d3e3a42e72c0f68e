import { z } from 'zod'
import { addDays, addYears, isoDate, type IsoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { AMENDED_ON } from '../../parameters/talent/cited.ts'
import { monitoringYears, planYears } from '../../parameters/talent/succession.ts'
import { holds, scope, unknown } from '../../steps.ts'
import type { Law, Rule } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'

const citation = { source: 'permenpanrb-20-2025', pin: 'Kelompok Rencana Suksesi; pasal belum dibaca' } as const

const placedFacts = z.strictObject({
  ...inServiceFacts,
  placedFromPlan: z.boolean().nullish().describe('Whether the person was placed on the target post out of the succession plan'),
  placedOn: isoDateSchema.nullish().describe('The day of that placement'),
})
type PlacedFacts = z.infer<typeof placedFacts>

/** Is this successor still monitored after having been placed? */
export const talentPemantauan: Rule<PlacedFacts> = {
  id: 'talent.pemantauan-suksesor',
  subject: 'talent',
  question: 'talent.rule.pemantauan',
  facts: placedFacts,
  parameters: [monitoringYears],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(AMENDED_ON), citation,
    appliesTo: (given, law) => [fromPlan(given), inService(given, law)],
    decide: ({ placedOn }, law) => {
      const head = { id: 'monitored', facts: ['placedOn'] as const, wording: 'suksesor yang ditempatkan dipantau selama tiga tahun', citation: law.cite(monitoringYears) }
      if (!placedOn) return { steps: [unknown(head, { key: 'talent.placed.unknown' })], conclusion: null }
      const last = addDays(addYears(placedOn, law(monitoringYears)), -1)
      const values = { from: { date: placedOn }, until: { date: last } } as const
      const next = law.on < placedOn ? placedOn : law.on <= last ? addDays(last, 1) : null
      return {
        steps: [holds({ ...head, changesOn: next }, law.on >= placedOn && law.on <= last, { key: 'talent.placed.monitored', values })],
        conclusion: { message: { key: 'talent.placed.met', values } },
        details: { until: last },
      }
    },
  }],
}

function fromPlan({ placedFromPlan }: PlacedFacts): Step {
  const head = { id: 'placed', facts: ['placedFromPlan'] as const }
  if (placedFromPlan === null || placedFromPlan === undefined) return scope(unknown(head, { key: 'talent.placed.plan-unknown' }))
  return scope(holds(head, placedFromPlan, { key: placedFromPlan ? 'talent.placed.from-plan' : 'talent.placed.not-from-plan' }))
}

const planFacts = z.strictObject({
  planFrom: isoDateSchema.nullish().describe('The first day of the succession plan'),
  planUntil: isoDateSchema.nullish().describe('The last day for which the plan is made'),
})
type PlanFacts = z.infer<typeof planFacts>

/** Does a succession plan hold no longer than it may? */
export const talentMasaRencana: Rule<PlanFacts> = {
  id: 'talent.masa-rencana',
  subject: 'talent',
  question: 'talent.rule.masa-rencana',
  facts: planFacts,
  parameters: [planYears],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate(AMENDED_ON), citation,
    appliesTo: () => [],
    decide: ({ planFrom, planUntil }, law) => {
      const head = { id: 'length', facts: ['planFrom', 'planUntil'] as const, wording: 'rencana suksesi paling lama satu tahun', citation: law.cite(planYears) }
      const last = planFrom ? lastDay(planFrom, law) : null
      if (!planFrom || !planUntil || last === null) {
        return { steps: [unknown(head, { key: 'talent.plan.unknown' }, planFrom ? 'planUntil' : 'planFrom')], conclusion: null }
      }
      const values = { from: { date: planFrom }, until: { date: planUntil }, last: { date: last } } as const
      if (planUntil < planFrom) return { steps: [unknown(head, { key: 'talent.plan.turned', values }, 'planUntil')], conclusion: null }
      return {
        steps: [holds(head, planUntil <= last, { key: 'talent.plan.length', values })],
        conclusion: { message: { key: 'talent.plan.met', values } },
        details: { until: last },
      }
    },
  }],
}

/** The last day that a plan beginning on a day may cover. */
function lastDay(from: IsoDate, law: Law): IsoDate {
  return addDays(addYears(from, law(planYears)), -1)
}
