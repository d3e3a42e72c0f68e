import { z } from 'zod'
import { isoDate } from '../../../../calendar/iso-date.ts'
import { bandOf } from '../../../bounds/cuts.ts'
import { halvesOf2021, nilaiPp46Bands } from '../../../parameters/appraisal/nilai.ts'
import { predikatNames } from '../../../parameters/appraisal/predikat.ts'
import { exactFactSchema } from '../../../terms/exact-fact.ts'
import type { Rule } from '../../../types.ts'
import { setaraPredikat } from '../setara.ts'
import { beforeScheme, concluded, onScale } from './scheme.ts'

const facts = z.strictObject({
  nilai: exactFactSchema.nullish().describe('Nilai prestasi kerja, 0 to 100'),
})
type Facts = z.infer<typeof facts>

/** Which word of PP 46/2011, and which present predikat, is a nilai prestasi kerja? Asked on the last day of the rated period. */
export const nilaiPp46: Rule<Facts> = {
  id: 'appraisal.nilai-pp-46',
  subject: 'appraisal',
  question: 'appraisal.rule.nilai-pp-46',
  facts,
  parameters: [nilaiPp46Bands, predikatNames],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2014-01-01'),
    citation: { source: 'pp-46-2011', pin: 'pasal belum dibaca' },
    appliesTo: (_, law) => [beforeScheme('nilai', halvesOf2021, law, 'appraisal.scheme.pp-46')],
    decide: ({ nilai }, law) => {
      const { cuts, max } = law(nilaiPp46Bands)
      const { step, value } = onScale('nilai', nilai, max)
      if (value === null) return { steps: [step], conclusion: null }
      const sebutan = bandOf(cuts, value)
      const predikat = setaraPredikat(sebutan, law)
      return { steps: [{ ...step, citation: law.cite(nilaiPp46Bands) }], conclusion: predikat && concluded(value, sebutan, predikat) }
    },
  }],
}
