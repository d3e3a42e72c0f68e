import type { Candidate, Component } from '../../../shared/domain/selection/list-content.ts'
import { orderLabel, partLabel } from '../../../shared/domain/selection/part-labels.ts'
import { exact, roundHalfUp } from '../../../shared/numbers/exact.ts'
import type { Say } from '../say.tsx'

/** A score to two decimals, as lists show it: `91,40`. */
export function score(text: string, say: Say): string {
  return say.number(roundHalfUp(exact(text), 2), 2)
}

/** A difference with its sign, to two decimals: `+1,20`, `−0,45`; to four where two would say nought of what is none. */
export function signed(text: string, say: Say): string {
  const value = exact(text)
  const size = unsigned(text, say)
  return value.n === 0n ? size : `${value.s > 0n ? '+' : '−'}${size}`
}

/** The size of a difference, to two decimals; to four where two would say nought of what is none. */
export function unsigned(text: string, say: Say): string {
  const size = exact(text).abs()
  const decimals = size.n !== 0n && roundHalfUp(size, 2) === '0.00' ? 4 : 2
  return say.number(roundHalfUp(size, decimals), decimals)
}

/** A weight in per cent with as many decimals as it has, at most two: `4,5 %`. */
export function percent(text: string, say: Say): string {
  return `${say.number(String(Number(roundHalfUp(exact(text), 2))))} %`
}

/** The one part that stands for the potensial axis where its parts are not told. */
const MERGED = 'x'

/** The name of a part of the value: a component of the axes, an axis told as one, the technical score. */
export function componentName(id: string, say: Say): string {
  return id === MERGED ? say('round.screen.component.potensial') : say.message(partLabel(id))
}

/** The name of a step of the order: the value, the box, a tie breaker. */
export function orderName(step: string, say: Say): string {
  return say.message(orderLabel(step))
}

/** How many gates that must be met are met, are open, and how many there are. */
export function gateTally(gates: Candidate['gates']): { readonly met: number; readonly open: number; readonly all: number } {
  const must = gates.filter(({ weight }) => weight === 'must')
  const of = (outcome: Candidate['gates'][number]['outcome']): number => must.filter((one) => one.outcome === outcome).length
  return { met: of('met'), open: of('cannot-tell'), all: must.length }
}

/** The parts of a value that weigh anything, axis by axis. */
export function partsByAxis(components: readonly Component[]): readonly { readonly axis: Component['axis']; readonly parts: readonly Component[] }[] {
  return (['y', 'x', 'teknis'] as const).map((axis) => ({ axis, parts: components.filter((one) => one.axis === axis) })).filter(({ parts }) => parts.length > 0)
}
