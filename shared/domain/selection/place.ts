import { exact, type Exact } from '../../numbers/exact.ts'
import type { Candidate } from './list-content.ts'
import type { ListOrder } from './list-order.ts'

/** Somebody to be placed, with a key by which equals are displayed: it never gives a place. */
export type Placeable = { readonly candidate: Omit<Candidate, 'place' | 'decidedBy' | 'listed'>; readonly displayKey: string }

type Keyed = Placeable & { readonly keys: readonly Exact[] }

/** What a candidate has for one step of the order, as exact text; null where it is open. */
export function keyOf(candidate: Pick<Candidate, 'box' | 'value' | 'ties'>, by: string): string | null {
  if (by === 'value') return candidate.value
  if (by === 'box') return candidate.box === null ? null : String(candidate.box)
  return candidate.ties[by] ?? null
}

/** Whether everything that orders the list is known of somebody. */
export function isRankable(candidate: Pick<Candidate, 'box' | 'value' | 'ties'>, order: ListOrder): boolean {
  return candidate.value !== null && order.every((by) => keyOf(candidate, by) !== null)
}

/**
 * Places candidates by the first step of the order that parts them; equals share a place and the next one is counted on, so that
 * 1, 2, 2, 4. It looks at two people at a time only: whoever comes or goes, the others keep their order.
 */
export function placed(all: readonly Placeable[], order: ListOrder, size: number): readonly Candidate[] {
  const keyed = all.map((one): Keyed => ({ ...one, keys: order.map((by) => knownKey(one.candidate, by)) }))
  keyed.sort((a, b) => -compareKeys(a, b).sign || (a.displayKey < b.displayKey ? -1 : a.displayKey > b.displayKey ? 1 : 0))
  let place = 0
  return keyed.map((one, index) => {
    const before = keyed[index - 1]
    const { sign, at } = before === undefined ? { sign: 1, at: null } : compareKeys(before, one)
    if (sign !== 0) place = index + 1
    return { ...one.candidate, place, decidedBy: before === undefined ? null : at === null ? 'tied' : order[at] ?? 'tied', listed: place <= size }
  })
}

/** Who is placed has been found rankable: an open key is a fault here, and never nought. */
function knownKey(candidate: Placeable['candidate'], by: string): Exact {
  const key = keyOf(candidate, by)
  if (key === null) throw new Error(`The ${by} of a candidate to be placed is open`)
  return exact(key)
}

/** Which of two comes first (positive: the first of them), and the step of the order that says so. */
function compareKeys(a: Keyed, b: Keyed): { readonly sign: number; readonly at: number | null } {
  for (let at = 0; at < a.keys.length; at++) {
    const [mine, other] = [a.keys[at], b.keys[at]]
    const sign = mine === undefined || other === undefined ? 0 : mine.compare(other)
    if (sign !== 0) return { sign, at }
  }
  return { sign: 0, at: null }
}
