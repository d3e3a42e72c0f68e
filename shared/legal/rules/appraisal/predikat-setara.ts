import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { predikatNames } from '../../parameters/appraisal/predikat.ts'
import { met, unknown } from '../../steps.ts'
import { predikatSchema } from '../../terms/predikat.ts'
import type { Rule } from '../../types.ts'
import { setaraPredikat } from './setara.ts'

const facts = z.strictObject({
  predikatWord: z.string().max(100).nullish().describe('The word for a predikat as an old file or regulation has it'),
})
type Facts = z.infer<typeof facts>

/** Which predikat is a word of an older rule or file equal to? "Cukup" and "Butuh Perbaikan" are one level with two names. */
export const predikatSetara: Rule<Facts> = {
  id: 'appraisal.predikat-setara',
  subject: 'appraisal',
  question: 'appraisal.rule.predikat-setara',
  facts,
  parameters: [predikatNames],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'se-bkn-9-2024', pin: 'penyelarasan predikat' },
    appliesTo: () => [],
    decide: ({ predikatWord }, law) => {
      const names = law(predikatNames)
      const head = { id: 'word', facts: ['predikatWord'] as const, citation: law.cite(predikatNames) }
      if (!predikatWord) return { steps: [unknown(head, { key: 'appraisal.setara.no-word' })], conclusion: null }
      const word = predikatWord.trim().replace(/\s+/g, ' ')
      const predikat = setaraPredikat(word, law)
      if (predikat === null) {
        const known = { list: predikatSchema.options.flatMap((one) => names[one]) }
        return { steps: [unknown(head, { key: 'appraisal.setara.unknown-word', values: { word, known } })], conclusion: null }
      }
      const values = { word, predikat: { text: `legal.predikat.${predikat}` }, names: { list: names[predikat] } } as const
      return {
        steps: [met(head, { key: 'appraisal.setara.names', values })],
        conclusion: { message: { key: 'appraisal.setara.is', values }, details: { predikat } },
      }
    },
  }],
}
