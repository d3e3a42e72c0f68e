import { z } from 'zod'
import { isoDate, later, monthsBetween } from '../../../calendar/iso-date.ts'
import { exact, exactText } from '../../../numbers/exact.ts'
import { isoDateSchema, type Step } from '../../finding.ts'
import { akCoefficient, akPercent } from '../../parameters/credit/angka-kredit.ts'
import { akDasar, akPerpindahanYears, jenjangRanks } from '../../parameters/credit/minimum.ts'
import { holds, met, notMet, unknown } from '../../steps.ts'
import { golonganSchema } from '../../terms/golongan.ts'
import { jenjangSchema } from '../../terms/posts.ts'
import { predikatSchema } from '../../terms/predikat.ts'
import type { Law, Rule, Verdict } from '../../types.ts'
import { inService, inServiceFacts, isPns } from '../common/in-service.ts'
import { shownExact } from '../common/shown-exact.ts'
import { convertedCredit } from './angka-kredit.ts'
import { rangeOf } from './minimum.ts'

const facts = z.strictObject({
  ...inServiceFacts,
  jenjang: jenjangSchema.nullish().describe('The jenjang moved into'),
  golongan: golonganSchema.nullish(),
  golonganTmt: isoDateSchema.nullish(),
  predikat: predikatSchema.nullish(),
})
/** The facts of a move into a jabatan fungsional. */
export type AkPerpindahanFacts = z.infer<typeof facts>

/** With how much angka kredit does a PNS begin who moves into a jabatan fungsional? */
export const akPerpindahan: Rule<AkPerpindahanFacts> = {
  id: 'promotion.ak-perpindahan',
  subject: 'promotion',
  question: 'credit.rule.ak-perpindahan',
  facts,
  parameters: [akPercent, akCoefficient, akDasar, akPerpindahanYears, jenjangRanks],
  carried: 'legal.carried.everything',
  notTested: 'credit.not-tested.ak-perpindahan',
  versions: [{
    from: isoDate('2023-01-01'),
    citation: { source: 'peraturan-bkn-3-2023', pin: 'pasal belum dibaca' },
    appliesTo: (given, law) => [isPns(given), inService(given, law)],
    decide: verdict,
  }],
}

function verdict(given: AkPerpindahanFacts, law: Law): Verdict {
  const { jenjang, golongan } = given
  const steps = [rankFits(given, law), dasar(given, law), timeConverted(given, law)]
  if (steps.some(({ outcome }) => outcome !== 'met') || !jenjang || !golongan) return { steps, conclusion: null }
  const amount = steps.reduce((sum, step) => (step.amount === null ? sum : sum.add(exact(step.amount))), exact(0))
  return {
    steps, conclusion: { message: { key: 'credit.ak-perpindahan.met', values: { amount: shownExact(amount) } }, details: { angkaKredit: exactText(amount) } },
  }
}

/** The golongan ruang lies within the range of the jenjang. */
function rankFits({ jenjang, golongan }: AkPerpindahanFacts, law: Law): Step {
  const head = { id: 'range', facts: ['golongan', 'jenjang'] as const, wording: 'pangkat sesuai jenjang', citation: law.cite(jenjangRanks) }
  const ranges = law(jenjangRanks)
  if (!golongan) return unknown(head, { key: 'promotion.golongan-unknown' })
  if (!jenjang) return unknown(head, { key: 'credit.jenjang-unknown' }, 'jenjang')
  const values = { jenjang: { text: `legal.jenjang.${jenjang}` }, golongan, ...ranges[jenjang] } as const
  return holds(head, rangeOf(law, jenjang, golongan) === 'within', { key: 'credit.jenjang-range', values })
}

/** Angka kredit dasar of the golongan ruang. */
function dasar({ golongan }: AkPerpindahanFacts, law: Law): Step {
  const head = { id: 'dasar', facts: ['golongan'] as const, wording: 'angka kredit dasar', citation: law.cite(akDasar) }
  const given = golongan ? law(akDasar)[golongan] : undefined
  if (!golongan) return unknown(head, { key: 'promotion.golongan-unknown' })
  if (given === undefined) return notMet(head, { key: 'credit.no-dasar', values: { golongan } })
  const amount = exact(given)
  return met({ ...head, amount }, { key: 'credit.dasar', values: { golongan, amount: shownExact(amount) } })
}

/** Percent of the predikat times the coefficient times the years in pangkat; capped at the highest pangkat of the jenjang. */
function timeConverted({ jenjang, golongan, golonganTmt, predikat }: AkPerpindahanFacts, law: Law): Step {
  const cap = law(akPerpindahanYears) * 12
  const head = {
    id: 'converted', facts: ['golonganTmt', 'predikat', 'jenjang'] as const, citation: law.cite(akPerpindahanYears),
    wording: 'persentase kali koefisien per tahun kali masa kepangkatan',
  }
  if (!golonganTmt) return unknown(head, { key: 'promotion.time-in-rank-unknown' })
  if (!predikat) return unknown(head, { key: 'credit.predikat-unknown' }, 'predikat')
  if (!jenjang || !golongan) return unknown(head, { key: 'credit.jenjang-unknown' }, jenjang ? 'golongan' : 'jenjang')
  const lasted = monthsBetween(golonganTmt, later(golonganTmt, law.on))
  const months = golongan === law(jenjangRanks)[jenjang].highest ? Math.min(lasted, cap) : lasted
  const amount = convertedCredit(law, jenjang, predikat, months)
  return met({ ...head, amount }, {
    key: 'credit.converted', values: { months: { months }, lasted: { months: lasted }, predikat: { text: `legal.predikat.${predikat}` }, amount: shownExact(amount) },
  })
}
