import { addMonths, firstOfMonth, later, monthsBetween, type IsoDate } from '../calendar/iso-date.ts'
import { exactText, type Exact } from '../numbers/exact.ts'
import type { MessageKey } from '../text/keys.ts'
import type { Message } from '../text/message.ts'
import type { Citation, Step } from './finding.ts'
import type { Law } from './types.ts'

/** What every step says of itself, whatever its outcome. */
export type StepHead = {
  readonly id: string
  /** The facts it looks at, the one that may be missing first. */
  readonly facts: readonly [string, ...string[]]
  readonly wording?: string
  readonly citation?: Citation
  /** What the step adds to the sum that the rule works out. */
  readonly amount?: Exact
  /** The first later date on which the answer, or the presence of the step, can change when only time moves. */
  readonly changesOn?: IsoDate | null
}

function step(head: StepHead, outcome: Step['outcome'], message: Message, missing: string | null): Step {
  const { id, facts, wording = null, citation = null, amount, changesOn = null } = head
  return {
    id, part: 'condition', outcome, message, wording, citation, facts, missing, amount: amount === undefined ? null : exactText(amount), changesOn,
  }
}

/** A step whose answer is yes. */
export const met = (head: StepHead, message: Message): Step => step(head, 'met', message, null)

/** A step whose answer is no. */
export const notMet = (head: StepHead, message: Message): Step => step(head, 'not-met', message, null)

/** A step left open because a fact is missing (its first, unless another is named); the message says what to supply. */
export const unknown = (head: StepHead, message: Message, missing: string = head.facts[0]): Step =>
  step(head, 'cannot-tell', message, missing)

/** A step that answers yes or no by a comparison, with one sentence for both. */
export const holds = (head: StepHead, answer: boolean, message: Message): Step => (answer ? met : notMet)(head, message)

/** Turns a step into one about whether the question applies at all. */
export const scope = (one: Step): Step => ({ ...one, part: 'scope' })

/**
 * Tests that a span has lasted at least so many months on the governing date ("paling singkat": `>=`).
 * The sentence gets `lasted` and `atLeast`. Counted by `month`, the first day of the starting month begins the span.
 */
export function lastedAtLeast(
  head: StepHead,
  law: Law,
  span: { readonly since: IsoDate | null | undefined; readonly months: number; readonly countedBy: 'day' | 'month' },
  says: { readonly lasted: MessageKey; readonly unknown: Message },
): Step {
  if (!span.since) return unknown(head, says.unknown)
  const start = span.countedBy === 'month' ? firstOfMonth(span.since) : span.since
  const reached = addMonths(start, span.months)
  const lasted = Math.max(0, monthsBetween(start, later(start, law.on)))
  return holds({ ...head, changesOn: reached > law.on ? reached : null }, law.on >= reached, {
    key: says.lasted, values: { lasted: { months: lasted }, atLeast: { months: span.months } },
  })
}

/**
 * Tests that a register holds nothing of a kind up to the governing date. Nothing recorded means clean only up to the date
 * through which the register is declared complete; that date is weighed against the day of asking.
 */
export function neverRecorded(
  head: StepHead,
  law: Law,
  register: { readonly dates: readonly IsoDate[]; readonly completeThrough: IsoDate | null | undefined; readonly completeFact: string },
  says: { readonly found: (first: IsoDate) => Message; readonly clean: Message; readonly unknown: MessageKey },
): Step {
  const first = [...register.dates].sort()[0]
  if (first !== undefined && first <= law.on) return notMet(head, says.found(first))
  const changing = { ...head, changesOn: first ?? null }
  if (isComplete(register.completeThrough, law)) return met(changing, says.clean)
  return unknown(changing, { key: says.unknown, values: completeness(register.completeThrough, law.askedOn) }, register.completeFact)
}

/** Tells whether a register is declared complete through the day of asking. */
export function isComplete(completeThrough: IsoDate | null | undefined, law: Law): boolean {
  return !!completeThrough && completeThrough >= law.askedOn
}

/** Values for a sentence that asks to declare a register complete: through when it is, and through when it should be. */
export function completeness(completeThrough: IsoDate | null | undefined, askedOn: IsoDate): NonNullable<Message['values']> {
  const declared = completeThrough && { key: 'legal.complete-through', values: { date: { date: completeThrough } } } as const
  return { through: declared ? { message: declared } : { text: 'legal.never-declared' }, asked: { date: askedOn } }
}
