import { z } from 'zod'
import { addDays, isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { afterPunishment } from '../../parameters/credit/jenjang.ts'
import { holds, lastedAtLeast, scope, unknown } from '../../steps.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { certificateFacts } from '../common/certificate-held.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { competenceTest, vacancyStep } from './jenjang-steps.ts'

/** A punishment that changed pangkat or post, or none of them. */
const punishmentSchema = z.enum(['none', 'penurunan-pangkat', 'penurunan-jabatan', 'pembebasan-jabatan']).meta({ words: 'credit.punishment.' })

const facts = z.strictObject({
  ...inServiceFacts,
  discipline: z.strictObject({
    punishment: punishmentSchema,
    until: isoDateSchema.nullish(),
    restoredOn: isoDateSchema.nullish(),
    missedTarget: z.boolean().nullish(),
  }).nullish().describe('The punishment: its kind, last day, return to the original pangkat, and whether a missed performance target caused it'),
  vacancy: z.boolean().nullish().describe('Whether there is a vacancy in the jabatan fungsional'),
  ...annualPredikatFacts,
  ...certificateFacts,
})
/** The facts of a functional officer after a punishment. */
export type JfHukumanFacts = z.infer<typeof facts>

/** May a functional officer rise or come back to the post after a punishment? */
export const jfSetelahHukuman: Rule<JfHukumanFacts> = {
  id: 'promotion.jf-setelah-hukuman',
  subject: 'promotion',
  question: 'credit.rule.jf-setelah-hukuman',
  facts,
  parameters: [afterPunishment],
  carried: 'credit.carried.kp-fungsional',
  versions: [{
    from: isoDate('2024-01-01'),
    citation: { source: 'se-bkn-9-2024', pin: 'huruf f' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), wasPunished(given)],
    decide: (given, law) => (given.discipline?.punishment === 'penurunan-pangkat' ? afterRank(given, law) : afterPost(given, law)),
  }],
}

/** Scope: a punishment of which the circular speaks. */
function wasPunished({ discipline }: JfHukumanFacts): Step {
  const head = { id: 'punished', facts: ['discipline'] as const }
  if (!discipline) return scope(unknown(head, { key: 'credit.punishment-unknown' }))
  const { punishment } = discipline
  return scope(holds(head, punishment !== 'none', {
    key: punishment === 'none' ? 'credit.not-punished' : 'credit.was-punished', values: { punishment: { text: `credit.punishment.${punishment}` } },
  }))
}

/** After penurunan pangkat: at the earliest a year after the return to the original pangkat. */
function afterRank(given: JfHukumanFacts, law: Law): Verdict {
  const { waitYears } = law(afterPunishment)
  return {
    steps: [lastedAtLeast(
      {
        id: 'restored', facts: ['discipline'], citation: law.cite(afterPunishment),
        wording: `paling cepat ${waitYears} tahun setelah dikembalikan pada pangkat semula`,
      }, law, { since: given.discipline?.restoredOn, months: waitYears * 12, countedBy: 'day' },
      { lasted: 'credit.since-restored', unknown: { key: 'credit.restored-unknown' } },
    )],
    conclusion: { message: { key: 'credit.jf-setelah-hukuman.rank' } },
  }
}

/** After penurunan or pembebasan jabatan: once served, with a vacancy and good ratings, and tested where a missed target was the cause. */
function afterPost(given: JfHukumanFacts, law: Law): Verdict {
  const { years, atLeast } = law(afterPunishment)
  const citation = law.cite(afterPunishment)
  return {
    steps: [
      served(given, law), vacancyStep(given.vacancy, citation),
      ...predikatOfLastYears(law, given.annualPredikat, { years, atLeast, citation, wording: 'predikat kinerja paling rendah Baik' }),
      ...tested(given, law),
    ],
    conclusion: { message: { key: 'credit.jf-setelah-hukuman.post' } },
  }
}

function served({ discipline }: JfHukumanFacts, law: Law): Step {
  const until = discipline?.until
  const head = { id: 'served', facts: ['discipline'] as const, changesOn: until && until >= law.on ? addDays(until, 1) : null, citation: law.cite(afterPunishment) }
  if (!until) return unknown(head, { key: 'credit.served-unknown' })
  return holds(head, until < law.on, { key: until < law.on ? 'credit.served' : 'credit.still-served', values: { date: { date: until } } })
}

/** The uji kompetensi, asked only where a missed performance target was the cause. */
function tested(given: JfHukumanFacts, law: Law): readonly Step[] {
  const missed = given.discipline?.missedTarget
  const citation = law.cite(afterPunishment)
  if (missed === null || missed === undefined) return [unknown({ id: 'cause', facts: ['discipline'], citation }, { key: 'credit.cause-unknown' })]
  return missed ? [competenceTest(given, law, citation)] : []
}
