import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { keahlianEntry } from '../../parameters/credit/jenjang.ts'
import { holds, notMet, scope, unknown } from '../../steps.ts'
import { compareGolongan, golonganSchema } from '../../terms/golongan.ts'
import { educationLevelSchema } from '../../terms/people.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { certificateFacts } from '../common/certificate-held.ts'
import { educationAtLeast } from '../common/education-at-least.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { isFunctional, jfFacts } from './jf-facts.ts'
import { competenceTest, vacancyStep } from './jenjang-steps.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  ...jfFacts,
  golongan: golonganSchema.nullish(),
  educationLevel: educationLevelSchema.nullish(),
  vacancy: z.boolean().nullish().describe('Whether there is a vacancy in the jenjang keahlian'),
  ...certificateFacts,
})
/** The facts of a move from keterampilan to keahlian. */
export type KeahlianFacts = z.infer<typeof facts>

/** May this functional officer of the category keterampilan move to keahlian? */
export const keterampilanKeKeahlian: Rule<KeahlianFacts> = {
  id: 'promotion.keterampilan-ke-keahlian',
  subject: 'promotion',
  question: 'credit.rule.keterampilan-ke-keahlian',
  facts,
  parameters: [keahlianEntry],
  carried: 'credit.carried.kp-fungsional',
  notTested: 'credit.not-tested.keahlian',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'peraturan-bkn-3-2023', pin: 'Pasal 20' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), isFunctional(given), isKeterampilan(given)],
    decide: verdict,
  }],
}

function verdict(given: KeahlianFacts, law: Law): Verdict {
  const entry = law(keahlianEntry)
  const citation = law.cite(keahlianEntry)
  const into = given.golongan ? entry.jenjang[given.golongan] : undefined
  return {
    steps: [
      educationAtLeast({ wording: 'berijazah paling rendah sarjana atau diploma empat', citation }, given.educationLevel, entry.education),
      rankLeads(given, law), vacancyStep(given.vacancy, citation), competenceTest(given, law, citation),
    ],
    conclusion: into ? { message: { key: 'credit.keahlian.met', values: { jenjang: { text: `legal.jenjang.${into}` } } } } : null,
    details: into ? { nextJenjang: into } : {},
  }
}

/** Scope: a jenjang of the category keterampilan. */
function isKeterampilan({ jenjang }: KeahlianFacts): Step {
  const head = { id: 'keterampilan', facts: ['jenjang'] as const }
  if (!jenjang) return scope(unknown(head, { key: 'credit.jenjang-unknown' }))
  const skilled = !jenjang.startsWith('ahli-')
  return scope(holds(head, skilled, { key: skilled ? 'credit.jenjang-now' : 'credit.keahlian-already', values: { jenjang: { text: `legal.jenjang.${jenjang}` } } }))
}

/** The golongan ruang leads into a jenjang keahlian; below III/a the ujian penyesuaian ijazah comes first. */
function rankLeads({ golongan }: KeahlianFacts, law: Law): Step {
  const entry = law(keahlianEntry)
  const head = { id: 'golongan', facts: ['golongan'] as const, wording: 'paling rendah golongan ruang III/a', citation: law.cite(keahlianEntry) }
  if (!golongan) return unknown(head, { key: 'promotion.golongan-unknown' })
  const into = entry.jenjang[golongan]
  if (into) return holds(head, true, { key: 'credit.leads-into', values: { golongan, jenjang: { text: `legal.jenjang.${into}` } } })
  if (compareGolongan(golongan, entry.byCredit) > 0) return unknown(head, { key: 'credit.above-keahlian', values: { golongan } })
  return notMet(head, { key: golongan === entry.byCredit ? 'credit.below-keahlian-by-credit' : 'credit.below-keahlian', values: { golongan } })
}
