import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, exactText, type Exact } from '../../../numbers/exact.ts'
import { akCoefficient, akPercent } from '../../parameters/credit/angka-kredit.ts'
import { met, unknown } from '../../steps.ts'
import type { Jenjang } from '../../terms/posts.ts'
import { predikatSchema, type Predikat } from '../../terms/predikat.ts'
import type { Law, Rule } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { isFunctional, jfFacts } from './jf-facts.ts'

const facts = z.strictObject({
  ...jfFacts,
  predikat: predikatSchema.nullish(),
  months: z.int().min(1).max(12).nullish().describe('Months of the period that were rated, 1 to 12'),
})
/** The facts of the angka kredit of one period. */
export type AngkaKreditFacts = z.infer<typeof facts>

/** Percent of the predikat times the yearly coefficient of the jenjang times months out of twelve, exactly. */
export function convertedCredit(law: Law, jenjang: Jenjang, predikat: Predikat, months: number): Exact {
  return exact(law(akPercent)[predikat]).div(100).mul(exact(law(akCoefficient)[jenjang])).mul(months).div(12)
}

/** How much angka kredit does a predikat bring for a period? */
export const angkaKredit: Rule<AngkaKreditFacts> = {
  id: 'promotion.angka-kredit',
  subject: 'promotion',
  question: 'credit.rule.angka-kredit',
  facts,
  parameters: [akPercent, akCoefficient],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'permenpanrb-1-2023', pin: 'Pasal 37' },
    appliesTo: (given) => [isFunctional(given)],
    decide({ jenjang, predikat, months }, law) {
      const head = (id: string, fact: string) => ({ id, facts: [fact] as const, citation: law.cite(akPercent) })
      const steps = [
        jenjang
          ? met({ ...head('coefficient', 'jenjang'), citation: law.cite(akCoefficient), wording: 'koefisien per tahun' }, {
            key: 'credit.coefficient', values: { jenjang: { text: `legal.jenjang.${jenjang}` }, coefficient: shownExact(exact(law(akCoefficient)[jenjang])) },
          })
          : unknown(head('coefficient', 'jenjang'), { key: 'credit.jenjang-unknown' }),
        predikat
          ? met({ ...head('percent', 'predikat'), wording: 'persentase kali koefisien per tahun' }, {
            key: 'credit.percent', values: { predikat: { text: `legal.predikat.${predikat}` }, percent: shownExact(exact(law(akPercent)[predikat])) },
          })
          : unknown(head('percent', 'predikat'), { key: 'credit.predikat-unknown' }),
        months
          ? met({ ...head('months', 'months'), wording: 'jumlah bulan dibagi 12' }, { key: 'credit.months', values: { count: months } })
          : unknown(head('months', 'months'), { key: 'credit.months-unknown' }),
      ]
      if (!jenjang || !predikat || !months) return { steps, conclusion: null }
      const amount = convertedCredit(law, jenjang, predikat, months)
      return {
        steps,
        conclusion: { message: { key: 'credit.angka-kredit.met', values: { amount: shownExact(amount) } }, details: { angkaKredit: exactText(amount) } },
      }
    },
  }],
}
