import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, exactText } from '../../../numbers/exact.ts'
import type { Step } from '../../finding.ts'
import { akIntegrasiBase, keahlian } from '../../parameters/credit/angka-kredit.ts'
import { holds, scope, unknown } from '../../steps.ts'
import { exactFactSchema } from '../../terms/exact-fact.ts'
import { jenjangSchema } from '../../terms/posts.ts'
import type { Rule } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'

const facts = z.strictObject({
  jenjang: jenjangSchema.nullish(),
  oldCredit: exactFactSchema.nullish().describe('Conventional cumulative angka kredit as the last PAK states it'),
})
/** The facts of carrying conventional angka kredit over. */
export type AkIntegrasiFacts = z.infer<typeof facts>

/** How much of the conventional angka kredit was carried over? */
export const akIntegrasi: Rule<AkIntegrasiFacts> = {
  id: 'promotion.ak-integrasi',
  subject: 'promotion',
  question: 'credit.rule.ak-integrasi',
  facts,
  parameters: [akIntegrasiBase],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'peraturan-bkn-3-2023', pin: 'pasal belum dibaca' },
    appliesTo: ({ jenjang }) => [isKeahlian(jenjang)],
    decide({ jenjang, oldCredit }, law) {
      const bases = law(akIntegrasiBase)
      const known = keahlian.find((one) => one === jenjang)
      const head = { id: 'old-credit', facts: ['oldCredit'] as const, wording: 'angka kredit kumulatif lama dikurangi nilai dasar', citation: law.cite(akIntegrasiBase) }
      if (oldCredit === null || oldCredit === undefined || known === undefined) {
        return { steps: [unknown(head, { key: 'credit.old-unknown' }, known === undefined ? 'jenjang' : 'oldCredit')], conclusion: null }
      }
      const amount = exact(oldCredit).sub(exact(bases[known]))
      const values = { old: shownExact(exact(oldCredit)), base: shownExact(exact(bases[known])), amount: shownExact(amount) }
      const enough = amount.s >= 0n
      return {
        steps: [holds(enough ? { ...head, amount } : head, enough, { key: enough ? 'credit.old' : 'credit.old-below', values })],
        conclusion: enough ? { message: { key: 'credit.ak-integrasi.met', values }, details: { angkaKredit: exactText(amount) } } : null,
      }
    },
  }],
}

/** Scope: a jenjang keahlian, for which a base is known. */
function isKeahlian(jenjang: AkIntegrasiFacts['jenjang']): Step {
  const head = { id: 'keahlian', facts: ['jenjang'] as const }
  if (!jenjang) return scope(unknown(head, { key: 'credit.jenjang-unknown' }))
  const known = keahlian.some((one) => one === jenjang)
  return scope(holds(head, known, { key: known ? 'credit.jenjang-now' : 'credit.no-base', values: { jenjang: { text: `legal.jenjang.${jenjang}` } } }))
}
