import { exact } from '../../../numbers/exact.ts'
import type { Citation, Step } from '../../finding.ts'
import type { TieBreaker } from '../../parameters/talent/ranking.ts'
import { met, unknown } from '../../steps.ts'
import type { ExactFact } from '../../terms/exact-fact.ts'
import { shownExact } from '../common/shown-exact.ts'

/** What two talents are compared by. */
export type Criterion = TieBreaker | 'box' | 'nilai' | 'value'
type Compared = { readonly step: Step | null; readonly ahead: 'first' | 'second' | null }

/**
 * Compares two talents by one criterion. One that somebody lacks cannot decide: it is passed over, or leaves the comparison open where
 * it `must` be known.
 */
export function compareBy(
  name: Criterion, [a, b]: readonly [ExactFact | null | undefined, ExactFact | null | undefined], citation: Citation, must: boolean,
): Compared {
  const head = { id: name, facts: ['first', 'second'] as const, citation }
  const by = { by: { text: `talent.tie.${name}` } } as const
  if (a === null || a === undefined || b === null || b === undefined) {
    return { step: must ? unknown(head, { key: 'talent.order.unknown', values: by }, a === null || a === undefined ? 'first' : 'second') : null, ahead: null }
  }
  const difference = exact(a).compare(exact(b))
  return {
    step: met(head, { key: 'talent.order.compared', values: { ...by, first: shownExact(exact(a)), second: shownExact(exact(b)) } }),
    ahead: difference === 0 ? null : difference > 0 ? 'first' : 'second',
  }
}
