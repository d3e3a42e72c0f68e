import { exact, type Exact } from '../../numbers/exact.ts'

/** The lower edge of a band: a score exactly on it is inside with `at-least`, still outside with `above`. */
export type Edge<B extends string> = { readonly band: B; readonly from: string; readonly edge: 'at-least' | 'above' }

/** Bands over a scale, the highest first; whatever reaches no edge lies in `below`. */
export type Cuts<B extends string> = { readonly edges: readonly Edge<B>[]; readonly below: B }

/** The edge whose band a score lies in, or null where it lies in the lowest. */
export function edgeOf<B extends string>({ edges }: Cuts<B>, score: Exact): Edge<B> | null {
  return edges.find(({ from, edge }) => (edge === 'at-least' ? score.gte(exact(from)) : score.gt(exact(from)))) ?? null
}

/** The band that a score lies in. */
export function bandOf<B extends string>(cuts: Cuts<B>, score: Exact): B {
  return edgeOf(cuts, score)?.band ?? cuts.below
}
