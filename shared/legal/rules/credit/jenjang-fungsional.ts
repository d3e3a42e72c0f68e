import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { jenjangPredikat, penyetaraanYears } from '../../parameters/credit/jenjang.ts'
import { holds, lastedAtLeast, met, scope, unknown } from '../../steps.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import { golonganSchema } from '../../terms/golongan.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { certificateFacts } from '../common/certificate-held.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { annualPredikatFacts, predikatOfLastYears } from '../common/predikat-years.ts'
import { isFunctional, jfFacts } from './jf-facts.ts'
import { competenceTest, creditForJenjang, vacancyStep } from './jenjang-steps.ts'
import { minimumParameters, nextJenjang, rangeOf } from './minimum.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  ...jfFacts,
  golongan: golonganSchema.nullish(),
  jenjangFrom: isoDateSchema.nullish().describe('First day in the present jenjang'),
  angkaKredit: exactFactSchema.nullish().describe('Cumulative angka kredit in the present jenjang, angka kredit dasar included'),
  firstGolongan: golonganSchema.nullish().describe('Golongan ruang at which the career in the jabatan fungsional began'),
  vacancy: z.boolean().nullish().describe('Whether there is a vacancy in the next jenjang'),
  ...annualPredikatFacts,
  ...certificateFacts,
})
/** The facts of a rise to the next jenjang. */
export type JenjangFungsionalFacts = z.infer<typeof facts>

/** May this functional officer rise to the next jenjang? */
export const jenjangFungsional: Rule<JenjangFungsionalFacts> = {
  id: 'promotion.jenjang-fungsional',
  subject: 'promotion',
  question: 'credit.rule.jenjang-fungsional',
  facts,
  parameters: [jenjangPredikat, penyetaraanYears, ...minimumParameters],
  carried: 'credit.carried.kp-fungsional',
  notTested: 'credit.not-tested.jenjang',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'peraturan-bkn-3-2023', pin: 'Pasal 21' },
    appliesTo: (given, law) => [isPns(given), inService(given, law), isFunctional(given), ...hasNext(given)],
    decide: verdict,
  }],
}

function verdict(given: JenjangFungsionalFacts, law: Law): Verdict {
  const { years, atLeast } = law(jenjangPredikat)
  const citation = law.cite(jenjangPredikat)
  const rated = predikatOfLastYears(law, given.annualPredikat, { years, atLeast, citation, wording: 'predikat kinerja paling rendah Baik' })
  const next = given.jenjang ? nextJenjang(given.jenjang) : null
  return {
    steps: [...credit(given, law), vacancyStep(given.vacancy, citation), competenceTest(given, law, citation, given.jenjangFrom), ...rated],
    conclusion: next && { message: { key: 'credit.jenjang-fungsional.met', values: { jenjang: { text: `legal.jenjang.${next}` } } } },
    details: next ? { nextJenjang: next } : {},
  }
}

/** Scope: the category has a jenjang above. */
function hasNext({ jenjang }: JenjangFungsionalFacts): readonly Step[] {
  if (!jenjang) return []
  const more = nextJenjang(jenjang) !== null
  return [scope(holds({ id: 'next-jenjang', facts: ['jenjang'] }, more, {
    key: more ? 'credit.jenjang-now' : 'credit.jenjang-top', values: { jenjang: { text: `legal.jenjang.${jenjang}` } },
  }))]
}

/** Angka kredit; after penyetaraan with a pangkat above the jenjang it counts as fulfilled, and a year in the jenjang is asked instead. */
function credit(given: JenjangFungsionalFacts, law: Law): readonly Step[] {
  const { jenjang, golongan } = given
  const years = law(penyetaraanYears)
  if (!jenjang) return [unknown({ id: 'credit', facts: ['jenjang'] }, { key: 'credit.jenjang-unknown' })]
  if (!golongan) return [unknown({ id: 'credit', facts: ['golongan'] }, { key: 'promotion.golongan-unknown' })]
  if (rangeOf(law, jenjang, golongan) !== 'above') {
    const step = creditForJenjang(given, law, jenjang, golongan)
    return step === null ? [] : [step]
  }
  const citation = law.cite(penyetaraanYears)
  return [
    met({ id: 'credit', facts: ['golongan', 'jenjang'], wording: 'angka kredit kenaikan jenjang dianggap terpenuhi', citation }, {
      key: 'credit.fulfilled', values: { golongan, jenjang: { text: `legal.jenjang.${jenjang}` } },
    }),
    lastedAtLeast(
      { id: 'time-in-jenjang', facts: ['jenjangFrom'], wording: `paling singkat ${years} tahun dalam jenjang`, citation }, law,
      { since: given.jenjangFrom, months: years * 12, countedBy: 'day' },
      { lasted: 'credit.time-in-jenjang', unknown: { key: 'credit.jenjang-from-unknown' } },
    ),
  ]
}
