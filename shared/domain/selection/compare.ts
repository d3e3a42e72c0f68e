import { shownExact } from '../../legal/rules/common/shown-exact.ts'
import { exact, exactText, type Exact } from '../../numbers/exact.ts'
import type { Message } from '../../text/message.ts'
import type { Candidate, Component, GateResult } from './list-content.ts'
import { orderLabel, partLabel } from './part-labels.ts'
import { keyOf } from './place.ts'

/** One part of the value side by side; the differences of all parts add up to the difference of the values. */
export type ComparedPart = {
  readonly id: string; readonly axis: Component['axis']; readonly weight: string; readonly first: string | null; readonly second: string | null; readonly difference: string | null
}

/** Why one of two candidates stands above the other. */
export type Compared = {
  /** The first step of the order that parts them; `tied` when none does, `open` while it cannot be told. */
  readonly separatedBy: string
  /** By how much, as exact text: positive when the first has more. Null when nothing parts them. */
  readonly difference: string | null
  readonly message: Message
  readonly parts: ComparedPart[]
  readonly gates: { readonly gate: string; readonly first: GateResult | null; readonly second: GateResult | null }[]
}

/** Compares two candidates of one list by its order: the first step that separates them, and what each part adds to it. */
export function compareCandidates(first: Candidate, second: Candidate, order: readonly string[]): Compared {
  return { ...separation(first, second, order), parts: comparedParts(first, second), gates: comparedGates(first.gates, second.gates) }
}

function separation(first: Candidate, second: Candidate, order: readonly string[]): Pick<Compared, 'separatedBy' | 'difference' | 'message'> {
  if (first.place === null || second.place === null) return { separatedBy: 'open', difference: null, message: { key: 'round.compare.open' } }
  for (const by of order) {
    const [mine, other] = [keyOf(first, by), keyOf(second, by)]
    if (mine === null || other === null) return { separatedBy: 'open', difference: null, message: { key: 'round.compare.open' } }
    const difference = exact(mine).sub(exact(other))
    if (difference.n === 0n) continue
    const values = { by: { message: orderLabel(by) }, first: shownExact(exact(mine)), second: shownExact(exact(other)), difference: shownExact(difference.abs()) }
    return { separatedBy: by, difference: exactText(difference), message: { key: by === order[0] ? 'round.compare.first-step' : 'round.compare.later-step', values } }
  }
  return { separatedBy: 'tied', difference: null, message: { key: 'round.compare.tied' } }
}

function comparedParts(first: Candidate, second: Candidate): ComparedPart[] {
  const theirs = new Map(second.components.map((one) => [one.id, one]))
  const ids = [...new Set([...first.components, ...second.components].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const mine = first.components.find((one) => one.id === id)
    const other = theirs.get(id)
    const either = mine ?? other
    if (either === undefined) return []
    const difference = mine?.points && other?.points ? exactText(exact(mine.points).sub(exact(other.points))) : null
    return [{ id, axis: either.axis, weight: either.weight, first: mine?.score ?? null, second: other?.score ?? null, difference }]
  })
}

function comparedGates(first: readonly GateResult[], second: readonly GateResult[]): Compared['gates'] {
  const ids = [...new Set([...first, ...second].map(({ gate }) => gate))]
  return ids.map((gate) => ({ gate, first: first.find((one) => one.gate === gate) ?? null, second: second.find((one) => one.gate === gate) ?? null }))
}

/** The smallest change of one weight that swaps two candidates. */
export type WeightSwap = { readonly id: string; readonly from: string; readonly to: string; readonly message: Message }

/**
 * The smallest change of one effective weight, the others scaled in proportion, at which the values of the two become equal: just
 * beyond `to` they swap. Null where no weight within 0 to 100 does it, where the values are equal already, and where a box that comes
 * before the value parts them. `weighs` leaves out weights that a reader may not draw conclusions from.
 */
export function weightThatSwaps(
  first: Candidate, second: Candidate, order: readonly string[] = ['value'], weighs: (component: Component) => boolean = () => true,
): WeightSwap | null {
  if (order[0] === 'box' && first.box !== second.box) return null
  const parts = comparedParts(first, second)
  if (parts.some(({ difference }) => difference === null)) return null
  const total = parts.reduce((sum, { difference }) => sum.add(exact(difference ?? 0)), exact(0))
  if (total.n === 0n) return null
  let best: { readonly id: string; readonly from: Exact; readonly to: Exact; readonly change: Exact } | null = null
  for (const component of first.components) {
    const part = parts.find(({ id }) => id === component.id)
    if (part === undefined || !weighs(component)) continue
    const from = exact(part.weight)
    const to = weightOfEquals(from, exact(part.difference ?? 0), total)
    const change = to?.sub(from).abs()
    if (to !== null && change !== undefined && (best === null || change.lt(best.change))) best = { id: part.id, from, to, change }
  }
  if (best === null) return null
  const values = { part: { message: partLabel(best.id) }, from: shownExact(best.from), to: shownExact(best.to) }
  return { id: best.id, from: exactText(best.from), to: exactText(best.to), message: { key: best.to.gt(best.from) ? 'round.compare.weight-up' : 'round.compare.weight-down', values } }
}

const HUNDRED = exact(100)

/**
 * The weight of one part at which the difference vanishes. With weight w and points d of the part, and D in all, the others give D − d,
 * and (100 − t)/(100 − w) of it at weight t; the part gives d·t/w. Strictly between 0 and 100, so that there is a weight beyond it.
 */
function weightOfEquals(weight: Exact, points: Exact, total: Exact): Exact | null {
  if (weight.n === 0n || weight.gte(HUNDRED)) return null
  const perWeight = points.div(weight)
  const others = total.sub(points).div(HUNDRED.sub(weight))
  const turns = others.sub(perWeight)
  if (turns.n === 0n) return null
  const to = others.mul(HUNDRED).div(turns)
  return to.compare(0) > 0 && to.lt(HUNDRED) ? to : null
}
