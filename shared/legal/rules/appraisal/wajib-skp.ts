import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { withoutSkp } from '../../parameters/appraisal/skp.ts'
import { holds, unknown } from '../../steps.ts'
import { skpStateSchema } from '../../terms/skp-states.ts'
import type { Rule, RuleVersion } from '../../types.ts'
import { inService, inServiceFacts } from '../common/in-service.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  keadaanSkp: skpStateSchema.nullish().describe('The situation of the employee on the date asked about'),
})
type Facts = z.infer<typeof facts>

const decided: Pick<RuleVersion<Facts>, 'appliesTo' | 'decide'> = {
  appliesTo: (given, law) => [inService(given, law)],
  decide: ({ keadaanSkp }, law) => {
    const states = law(withoutSkp)
    const head = { id: 'state', facts: ['keadaanSkp'] as const, citation: law.cite(withoutSkp) }
    if (!keadaanSkp) return { steps: [unknown(head, { key: 'appraisal.skp.state-unknown' })], conclusion: null }
    const values = { state: { text: `appraisal.skp-state.${keadaanSkp}` } } as const
    const makes = !states.includes(keadaanSkp)
    return {
      steps: [holds(head, makes, { key: makes ? 'appraisal.skp.must' : 'appraisal.skp.need-not', values })],
      conclusion: makes ? { message: { key: 'appraisal.skp.must-follows', values } } : null,
    }
  },
}

/** Must this employee make an SKP? PNS, PPPK and PPPK Paruh Waktu alike. */
export const wajibSkp: Rule<Facts> = {
  id: 'appraisal.wajib-skp',
  subject: 'appraisal',
  question: 'appraisal.rule.wajib-skp',
  facts,
  parameters: [withoutSkp],
  carried: 'legal.carried.everything',
  versions: [
    { from: isoDate('2022-02-07'), citation: { source: 'permenpanrb-6-2022', pin: 'Lampiran II huruf C angka 8' }, ...decided },
    { from: isoDate('2023-01-31'), citation: { source: 'se-bkn-1-2023', pin: 'pasal belum dibaca' }, ...decided },
  ],
}
