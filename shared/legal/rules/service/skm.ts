import { z } from 'zod'
import { isoDate } from '../../../calendar/iso-date.ts'
import { exact, exactText, roundHalfUp, type Exact } from '../../../numbers/exact.ts'
import { bandOf } from '../../bounds/cuts.ts'
import type { Step } from '../../finding.ts'
import { mutuBands, skmEvenWeight, skmOwnWeights, skmScale, skmWeighting } from '../../parameters/service/skm.ts'
import { holds, met, scope, unknown } from '../../steps.ts'
import { exactFactSchema, type ExactFact } from '../../terms/exact-fact.ts'
import { skmUnsur, skmWeightingSchema, type Mutu, type SkmUnsur, type SkmWeighting } from '../../terms/service.ts'
import type { Conclusion, Law, Rule } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'

const mean = exactFactSchema.nullish()
const facts = z.strictObject({
  persyaratan: mean, prosedur: mean, waktuPenyelesaian: mean, biaya: mean, produkLayanan: mean, kompetensiPelaksana: mean,
  perilakuPelaksana: mean, penangananPengaduan: mean, saranaPrasarana: mean,
  weighting: skmWeightingSchema.nullish().describe('How the report weighs the unsur; absent means as the region has set'),
})
type Facts = z.infer<typeof facts>

/** Which value and mutu does a survei kepuasan masyarakat have? The means of the nine unsur stand on the scale of the answers. */
export const skm: Rule<Facts> = {
  id: 'service.skm',
  subject: 'service',
  question: 'service.rule.skm',
  facts,
  parameters: [skmWeighting, skmEvenWeight, skmOwnWeights, skmScale, mutuBands],
  carried: 'legal.carried.everything',
  versions: [{
    from: isoDate('2017-01-01'),
    citation: { source: 'permenpanrb-14-2017', pin: 'pengolahan data survei' },
    appliesTo: (given, law) => skmUnsur.flatMap((unsur) => offScale(unsur, given[unsur], law)),
    decide: (given, law) => {
      const weights = weightsOf(given.weighting ?? law(skmWeighting), law)
      const parts = skmUnsur.map((unsur) => weighed(unsur, given[unsur], weights[unsur], law))
      const known = parts.flatMap(({ amount }) => amount ?? [])
      if (known.length < parts.length) return { steps: parts.map(({ step }) => step), conclusion: null }
      return { steps: parts.map(({ step }) => step), conclusion: concluded(known.reduce((sum, one) => sum.add(one), exact(0)), law) }
    },
  }],
}

function weightsOf(weighting: SkmWeighting, law: Law): Readonly<Record<SkmUnsur, Exact>> {
  const weight = (unsur: SkmUnsur) => exact(weighting === 'own' ? law(skmOwnWeights)[unsur] : law(skmEvenWeight)[weighting])
  return Object.fromEntries(skmUnsur.map((unsur) => [unsur, weight(unsur)])) as Record<SkmUnsur, Exact>
}

/** Scope: a mean outside the scale of the answers is no mean of a survey. Nothing is said of those that lie on it. */
function offScale(unsur: SkmUnsur, given: ExactFact | null | undefined, law: Law): readonly Step[] {
  const { lowest, highest } = law(skmScale)
  if (given === null || given === undefined || (exact(given).gte(exact(lowest)) && exact(given).lte(exact(highest)))) return []
  const values = { unsur: { text: `facts.${unsur}` }, mean: shownExact(exact(given)), lowest: { number: lowest }, highest: { number: highest } } as const
  return [scope(holds({ id: `scale-${unsur}`, facts: [unsur], citation: law.cite(skmScale) }, false, { key: 'service.skm.off-scale', values }))]
}

/** What one unsur adds to the value: its mean by its weight, carried to the scale of a hundred. */
function weighed(unsur: SkmUnsur, given: ExactFact | null | undefined, weight: Exact, law: Law): { readonly step: Step; readonly amount: Exact | null } {
  const head = { id: unsur, facts: [unsur] as const, citation: law.cite(skmEvenWeight), wording: 'jumlah nilai rata-rata per unsur × bobot × 25' }
  const named = { text: `facts.${unsur}` } as const
  if (given === null || given === undefined) return { step: unknown(head, { key: 'service.skm.no-mean', values: { unsur: named } }), amount: null }
  const amount = exact(given).mul(weight).mul(exact(law(skmScale).times))
  const values = { unsur: named, mean: shownExact(exact(given)), weight: shownExact(weight), amount: shownExact(amount) }
  return { step: met({ ...head, amount }, { key: 'service.skm.adds', values }), amount }
}

/** The bands are printed with two decimals: the value is rounded to them first, and only then finds its band. */
function concluded(value: Exact, law: Law): Conclusion {
  const rounded = roundHalfUp(value, 2)
  const mutu = bandOf(law(mutuBands), exact(rounded))
  return {
    message: { key: 'service.skm.met', values: { value: { number: rounded, decimals: 2 }, ...saidMutu(mutu) } },
    details: { value: rounded, exactValue: exactText(value), mutu: mutu.toUpperCase() },
  }
}

/** The words for a mutu: its letter and the kinerja unit that goes with it. */
export function saidMutu(mutu: Mutu) {
  return { mutu: mutu.toUpperCase(), kinerja: { text: `service.kinerja.${mutu}` } } as const
}
