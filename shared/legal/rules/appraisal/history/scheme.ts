import { exact, exactText, type Exact } from '../../../../numbers/exact.ts'
import type { MessageKey } from '../../../../text/keys.ts'
import type { Step } from '../../../finding.ts'
import { pp30Bands, type Sebutan } from '../../../parameters/appraisal/nilai.ts'
import { holds, met, scope, unknown } from '../../../steps.ts'
import type { ExactFact } from '../../../terms/exact-fact.ts'
import type { Predikat } from '../../../terms/predikat.ts'
import type { Conclusion, Law, Parameter } from '../../../types.ts'
import { shownExact } from '../../common/shown-exact.ts'

/** The facts of the numeric schemes that hold a value. */
export type NilaiFact = 'nilai' | 'nilaiSkp' | 'nilaiPerilaku' | 'nilaiJanuariJuni' | 'konversiJanuariJuni' | 'nilaiJuliDesember'

/** Scope: the rated period ended before the scheme began that took the place of this one. */
export function beforeScheme(fact: NilaiFact, successor: Pick<Parameter, 'values'>, law: Law, says: MessageKey): Step {
  const first = successor.values[0]
  const from = first?.from ?? law.on
  const head = { id: 'scheme', facts: [fact] as const, ...(first ? { citation: first.citation } : {}), changesOn: law.on < from ? from : null }
  return scope(holds(head, law.on < from, { key: says, values: { from: { date: from } } }))
}

/** A value on the scale of a scheme; missing, or outside nought to its highest value, it leaves the question open. */
export function onScale(fact: NilaiFact, given: ExactFact | null | undefined, max: string): { readonly step: Step; readonly value: Exact | null } {
  const head = { id: fact, facts: [fact] as const }
  const label = { text: `facts.${fact}` } as const
  if (given === null || given === undefined) return { step: unknown(head, { key: 'appraisal.nilai.unknown', values: { label } }), value: null }
  const value = exact(given)
  const values = { label, value: shownExact(value), max: { number: max } }
  if (value.lt(0) || value.gt(exact(max))) return { step: unknown(head, { key: 'appraisal.nilai.off-scale', values }), value: null }
  return { step: met(head, { key: 'appraisal.nilai.given', values }), value }
}

/** One value times its weight in per cent, on the scale of PP 30/2019, as far as both are known; `cited` is where the weight stands. */
export function weighted(
  fact: NilaiFact, given: ExactFact | null | undefined, weight: string | undefined, cited: Parameter, law: Law,
): { readonly step: Step; readonly amount: Exact | null } {
  const { step, value } = onScale(fact, given, law(pp30Bands).max)
  if (value === null || weight === undefined) return { step, amount: null }
  const amount = value.mul(exact(weight)).div(100)
  const values = { label: { text: `facts.${fact}` }, value: shownExact(value), weight: { number: weight }, amount: shownExact(amount) } as const
  return { step: met({ id: fact, facts: [fact], amount, citation: law.cite(cited) }, { key: 'appraisal.nilai.weighted', values }), amount }
}

/** What follows: the value, its word under the scheme, and the present predikat that it is equal to. */
export function concluded(nilai: Exact, sebutan: Sebutan, predikat: Predikat): Conclusion {
  const values = { nilai: shownExact(nilai), sebutan, predikat: { text: `legal.predikat.${predikat}` } } as const
  return { message: { key: 'appraisal.nilai.follows', values }, details: { nilai: exactText(nilai), sebutan, predikat } }
}
