import canonicalize from 'canonicalize'
import type { Compared } from '../../../../shared/domain/selection/compare.ts'
import type { Candidate, Component, GateResult, ListContent, Outsider } from '../../../../shared/domain/selection/list-content.ts'
import { orderLabel } from '../../../../shared/domain/selection/part-labels.ts'
import { tieBreakers } from '../../../../shared/legal/parameters/talent/ranking.ts'
import { exact, exactText } from '../../../../shared/numbers/exact.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { disciplineScopeOf } from '../../row-scope.ts'

/** The one part under which readers without the right see the potensial axis: discipline is among its parts. */
const MERGED = 'x'
/** Tie breakers that say nothing of a single part of the potensial axis. */
const TOLD_TIES: ReadonlySet<string> = new Set(tieBreakers.filter((one) => one === 'y' || one === 'x' || one === 'predikat'))

/** What may part two candidates and says nothing of a single part of the potensial axis either. */
const TOLD_STEPS: ReadonlySet<string> = new Set(['value', 'box', 'tied', 'open', ...TOLD_TIES])

/** Tells whether the caller may read discipline of the whole office; a list of everybody is open or veiled as a whole. */
export async function readsDiscipline(context: Context): Promise<boolean> {
  return (await disciplineScopeOf(context)) === null
}

/** A list as readers see it who may not see discipline. */
export function veilContent(content: ListContent): ListContent {
  return { ...content, ranked: content.ranked.map(veilCandidate), open: content.open.map(veilCandidate), outside: content.outside.map(veilOutsider) }
}

/** A candidate for such readers: gates that looked at discipline say only how they ended, the parts of the potensial axis are told as one. */
export function veilCandidate(candidate: Candidate): Candidate {
  const hidden = hiddenOf(candidate)
  return {
    ...candidate, gates: candidate.gates.map(veilGate), components: mergeX(candidate), ties: Object.fromEntries(Object.entries(candidate.ties).filter(([id]) => TOLD_TIES.has(id))),
    missing: candidate.missing.map((message) => (hidden.has(canonicalize(message) ?? '') ? { key: 'assess.sealed-missing' } : message)),
  }
}

/** Somebody outside for such readers; the day is hidden with the gate, since it may be the end of a punishment. */
export function veilOutsider(outsider: Outsider): Outsider {
  if (!outsider.stopped.some(({ sealed }) => sealed)) return outsider
  const stopped = outsider.stopped.map((one) => (one.sealed ? { ...one, message: { key: 'assess.sealed-not-met' } as const } : one))
  return { ...outsider, stopped, metOn: null }
}

type Separation = Pick<Compared, 'separatedBy' | 'difference' | 'message'>

/** What parts two candidates, for such readers: a part of the potensial axis is named without its numbers. */
export function veilSeparation(separation: Separation): Separation {
  const { separatedBy } = separation
  if (TOLD_STEPS.has(separatedBy)) return separation
  return { separatedBy, difference: null, message: { key: 'round.sealed-step', values: { by: { message: orderLabel(separatedBy) } } } }
}

function veilGate(gate: GateResult): GateResult {
  return gate.sealed ? { ...gate, message: { key: `assess.sealed-${gate.outcome}` }, metOn: null } : gate
}

// What is missing is told again beside the candidate, in the words of the gate or the part that it keeps open.
function hiddenOf({ gates, components }: Candidate): ReadonlySet<string> {
  return new Set([...gates, ...components].filter(({ sealed }) => sealed).flatMap(({ message }) => [message, ...within(message)]).map((message) => canonicalize(message) ?? ''))
}

/** The sentences that stand inside a sentence. */
function within({ values = {} }: Message): Message[] {
  return Object.values(values).flatMap((value) => (typeof value === 'object' && 'message' in value ? [value.message, ...within(value.message)] : []))
}

function mergeX({ components, x }: Candidate): Component[] {
  const parts = components.filter(({ axis }) => axis === 'x')
  if (parts.length === 0) return components
  const message: Message = { key: 'assess.sealed-points' }
  const points = parts.some((part) => part.points === null) ? null : exactText(parts.reduce((sum, part) => sum.add(exact(part.points ?? '0')), exact(0)))
  const weight = exactText(parts.reduce((sum, part) => sum.add(exact(part.weight)), exact(0)))
  const merged: Component = { id: MERGED, axis: 'x', weight, score: x, points, message, sealed: true }
  const first = components.findIndex(({ axis }) => axis === 'x')
  return components.flatMap((part, at) => (at === first ? [merged] : part.axis === 'x' ? [] : [part]))
}
