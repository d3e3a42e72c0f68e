import { z } from 'zod'
import { isoDate } from '../../../../calendar/iso-date.ts'
import type { Step } from '../../../finding.ts'
import { pp30Bands, pp30LowBands, pp30Weights } from '../../../parameters/appraisal/nilai.ts'
import { predikatMatrix, predikatNames } from '../../../parameters/appraisal/predikat.ts'
import { met, unknown } from '../../../steps.ts'
import { exactFactSchema } from '../../../terms/exact-fact.ts'
import type { Rule } from '../../../types.ts'
import { setaraPredikat } from '../setara.ts'
import { pp30Band } from './pp-30-band.ts'
import { beforeScheme, concluded, weighted } from './scheme.ts'

const facts = z.strictObject({
  nilaiSkp: exactFactSchema.nullish().describe('Rating of the SKP, 0 to 120'),
  nilaiPerilaku: exactFactSchema.nullish().describe('Rating of perilaku kerja, 0 to 120'),
  pakaiRekan: z.boolean().nullish().describe('Whether the agency uses the opinion of peers and direct subordinates (60/40 instead of 70/30)'),
  ideBaru: z.boolean().nullish().describe('Whether a new idea or way was created that benefits the organisation or the state'),
})
type Facts = z.infer<typeof facts>

/** Which nilai, word and present predikat follow under PP 30/2019 Ps 41? Asked on the last day of the rated period. */
export const nilaiPp30: Rule<Facts> = {
  id: 'appraisal.nilai-pp-30',
  subject: 'appraisal',
  question: 'appraisal.rule.nilai-pp-30',
  facts,
  parameters: [pp30Weights, pp30Bands, pp30LowBands, predikatNames],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2019-04-26'),
    citation: { source: 'pp-30-2019', pin: 'Pasal 41' },
    appliesTo: (_, law) => [beforeScheme('nilaiSkp', predikatMatrix, law, 'appraisal.scheme.pp-30')],
    decide: ({ nilaiSkp, nilaiPerilaku, pakaiRekan, ideBaru }, law) => {
      const peers = peersUsed(pakaiRekan)
      const weights = pakaiRekan === null || pakaiRekan === undefined ? null : law(pp30Weights)[pakaiRekan ? 'withPeers' : 'withoutPeers']
      const skp = weighted('nilaiSkp', nilaiSkp, weights?.skp, pp30Weights, law)
      const perilaku = weighted('nilaiPerilaku', nilaiPerilaku, weights?.perilaku, pp30Weights, law)
      if (!skp.amount || !perilaku.amount) return { steps: [peers, skp.step, perilaku.step], conclusion: null }
      const nilai = skp.amount.add(perilaku.amount)
      const { sebutan, steps } = pp30Band(nilai, ideBaru, law)
      const predikat = setaraPredikat(sebutan, law)
      return { steps: [peers, skp.step, perilaku.step, ...steps], conclusion: predikat && concluded(nilai, sebutan, predikat) }
    },
  }],
}

function peersUsed(pakaiRekan: Facts['pakaiRekan']): Step {
  const head = { id: 'weights', facts: ['pakaiRekan'] as const }
  if (pakaiRekan === null || pakaiRekan === undefined) return unknown(head, { key: 'appraisal.weights.unknown' })
  return met(head, { key: pakaiRekan ? 'appraisal.weights.withPeers' : 'appraisal.weights.withoutPeers' })
}
