import type { Exact } from '../../../numbers/exact.ts'
import { edgeOf, type Cuts } from '../../bounds/cuts.ts'
import type { Step } from '../../finding.ts'
import { cutsX, cutsY, kinerjaMode, kinerjaPredikat, type Potensial } from '../../parameters/talent/bands.ts'
import { weightsX, weightsY, type XComponent, type YComponent } from '../../parameters/talent/weights.ts'
import { met, unknown } from '../../steps.ts'
import type { Ekspektasi } from '../../terms/predikat.ts'
import type { Law, Parameter } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'
import { addUp, type Scored } from './scored.ts'
import { lastPredikat, type YFacts } from './y-parts.ts'

/** One axis worked out: its steps, its score and its band; null where they are open. */
export type AxisFound<B> = { readonly steps: readonly Step[]; readonly score: Exact | null; readonly band: B | null }

/** The facts of a rule that the band of kinerja goes by: under the predikat, and under the score. */
export type KinerjaFacts = { readonly predikat: string; readonly score: readonly [string, ...string[]] }
const OF_RECORDS: KinerjaFacts = { predikat: 'annualPredikat', score: ['annualPredikat'] }

/**
 * The kinerja axis: its band by the predikat or by the score, as the region reads it. Under the predikat an open component
 * leaves only the score open, never the band.
 */
export function kinerjaAxis(given: YFacts, law: Law, scoredOf: (component: YComponent) => Scored, facts: KinerjaFacts = OF_RECORDS): AxisFound<Ekspektasi> {
  const byPredikat = law(kinerjaMode) === 'predikat'
  const { steps, score } = addUp(law, weightsY, scoredOf, byPredikat ? 'is-told' : 'leaves-open')
  const found = byPredikat ? bandByPredikat(given, law, facts.predikat) : bandByScore(law, cutsY, score, 'band-kinerja', facts.score)
  return { steps: found.step === null ? steps : [...steps, found.step], score, band: found.band }
}

/** The potensial axis: its band is always that of its score. */
export function potensialAxis(
  law: Law, scoredOf: (component: XComponent) => Scored, facts: readonly [string, ...string[]] = ['assessments', 'discipline'],
): AxisFound<Potensial> {
  const { steps, score } = addUp(law, weightsX, scoredOf, 'leaves-open')
  const { step, band } = bandByScore(law, cutsX, score, 'band-potensial', facts)
  return { steps: step === null ? steps : [...steps, step], score, band }
}

type Banded<B> = { readonly step: Step | null; readonly band: B | null }

function bandByPredikat(given: YFacts, law: Law, fact: string): Banded<Ekspektasi> {
  const bands = law(kinerjaPredikat)
  const { year, predikat, gap } = lastPredikat(given, law)
  const head = { id: 'band-kinerja', facts: [fact] as const, wording: 'pemeringkatan kinerja menurut predikat', citation: law.cite(kinerjaPredikat) }
  if (predikat === null) return { step: unknown(head, { key: `legal.predikat-gap.${gap}`, values: { year: String(year) } }), band: null }
  const band = bands[predikat]
  const values = { year: String(year), predikat: { text: `legal.predikat.${predikat}` }, band: { text: `talent.band.${band}` } } as const
  return { step: met(head, { key: 'talent.band-by-predikat', values }), band }
}

/** The band that a score lies in, said with the edge that it reaches; no step while the score is open. */
function bandByScore<B extends Ekspektasi | Potensial>(
  law: Law, parameter: Parameter<Cuts<B>>, score: Exact | null, id: 'band-kinerja' | 'band-potensial', facts: readonly [string, ...string[]],
): Banded<B> {
  const cuts = law(parameter)
  if (score === null) return { step: null, band: null }
  const edge = edgeOf(cuts, score)
  const band = edge?.band ?? cuts.below
  const head = { id, facts, citation: law.cite(parameter) }
  const said = { score: shownExact(score), band: { text: `talent.band.${band}` } } as const
  return {
    band,
    step: edge === null
      ? met(head, { key: `talent.${id}.below`, values: said })
      : met(head, { key: `talent.${id}.${edge.edge}`, values: { ...said, from: { number: edge.from } } }),
  }
}
