import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import type { Step } from '../../finding.ts'
import { capaianOfHead } from '../../parameters/appraisal/capaian.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { capaianSchema } from '../../terms/capaian.ts'
import type { Rule } from '../../types.ts'

const facts = z.strictObject({
  kepalaUnit: z.boolean().nullish().describe('Whether the person is the head of the unit'),
  capaian: capaianSchema.nullish(),
})
type Facts = z.infer<typeof facts>

/** Which hasil kerja does the head of a unit have, given the capaian of that unit? */
export const capaianKepalaUnit: Rule<Facts> = {
  id: 'appraisal.capaian-kepala-unit',
  subject: 'appraisal',
  question: 'appraisal.rule.capaian-kepala-unit',
  facts,
  parameters: [capaianOfHead],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2023-01-31'),
    citation: { source: 'se-menpanrb-3-2023', pin: 'penetapan predikat pimpinan unit kerja' },
    appliesTo: ({ kepalaUnit }) => [isHead(kepalaUnit)],
    decide: ({ capaian }, law) => {
      const head = { id: 'capaian', facts: ['capaian'] as const, citation: law.cite(capaianOfHead) }
      if (!capaian) return { steps: [unknown(head, { key: 'appraisal.distribution.capaian-unknown' })], conclusion: null }
      const hasilKerja = law(capaianOfHead)[capaian]
      const values = { capaian: { text: `legal.capaian.${capaian}` }, hasil: { text: `legal.ekspektasi.${hasilKerja}` } } as const
      return {
        steps: [met(head, { key: 'appraisal.head.capaian', values })],
        conclusion: { message: { key: 'appraisal.head.follows', values }, details: { hasilKerja } },
      }
    },
  }],
}

function isHead(kepalaUnit: Facts['kepalaUnit']): Step {
  const head = { id: 'head', facts: ['kepalaUnit'] as const }
  if (kepalaUnit === null || kepalaUnit === undefined) return scope(unknown(head, { key: 'appraisal.head.unknown' }))
  return scope(holds(head, kepalaUnit, { key: kepalaUnit ? 'appraisal.head.is' : 'appraisal.head.is-not' }))
}
