import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { panduanPerilaku } from '../../parameters/appraisal/berakhlak.ts'
import { met, unknown } from '../../steps.ts'
import { nilaiBerakhlakSchema } from '../../terms/nilai-berakhlak.ts'
import type { Rule } from '../../types.ts'

const facts = z.strictObject({ nilaiBerakhlak: nilaiBerakhlakSchema.nullish() })
type Facts = z.infer<typeof facts>

/** By which panduan perilaku is feedback on a value of BerAKHLAK given? The rating of perilaku kerja stays the evaluator's judgement. */
export const berakhlak: Rule<Facts> = {
  id: 'appraisal.berakhlak',
  subject: 'appraisal',
  question: 'appraisal.rule.berakhlak',
  facts,
  parameters: [panduanPerilaku],
  carried: 'legal.carried.everything',
  notTested: 'appraisal.not-tested.berakhlak',
  versions: [{
    from: isoDate('2022-02-07'),
    citation: { source: 'permenpanrb-6-2022', pin: 'Lampiran, format SKP: perilaku kerja' },
    appliesTo: () => [],
    decide: ({ nilaiBerakhlak }, law) => {
      const head = { id: 'value', facts: ['nilaiBerakhlak'] as const, citation: law.cite(panduanPerilaku) }
      const all = law(panduanPerilaku)
      if (!nilaiBerakhlak) return { steps: [unknown(head, { key: 'appraisal.berakhlak-unknown' })], conclusion: null }
      const [first, second, third] = all[nilaiBerakhlak]
      const nilai = { text: `appraisal.berakhlak.${nilaiBerakhlak}` } as const
      return {
        steps: [first, second, third].map((panduan, at) => met(
          { ...head, id: `panduan-${at + 1}`, wording: panduan }, { key: 'appraisal.panduan', values: { number: at + 1, panduan } },
        )),
        conclusion: {
          message: { key: 'appraisal.berakhlak-follows', values: { nilai, panduan: [first, second, third].join('; ') } },
          details: { first, second, third },
        },
      }
    },
  }],
}
