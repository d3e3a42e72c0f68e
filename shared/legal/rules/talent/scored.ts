import { exact, exactText, type Exact } from '../../../numbers/exact.ts'
import type { Message, MessageValue } from '../../../text/message.ts'
import type { Step } from '../../finding.ts'
import type { Scores } from '../../parameters/talent/scale.ts'
import type { Weights, XComponent, YComponent } from '../../parameters/talent/weights.ts'
import { met, unknown, type StepHead } from '../../steps.ts'
import type { Law, Parameter } from '../../types.ts'
import { shownExact } from '../common/shown-exact.ts'

/** What a component comes to: its score from 0 to 100 and the record that gives it; without a score it is open, never nought. */
export type Scored = Omit<StepHead, 'id' | 'amount'> & {
  readonly score: Exact | null
  /** What gives the score; without one, a whole sentence that says what to supply. */
  readonly because: Message
  /** The fact to supply, where it is not the first. */
  readonly missing?: string
}

/** An axis added up: a step for each component, and the score where every component has one. */
export type AddedUp = { readonly steps: readonly Step[]; readonly score: Exact | null }

/** What an open component does: it leaves the finding open, or is only told, where something else gives the answer. */
export type WhenOpen = 'leaves-open' | 'is-told'

const HUNDRED = exact(100)

/** Adds up the components that weigh anything; the amount of each step is its exact points, score times weight. */
export function addUp<C extends YComponent | XComponent>(
  law: Law, parameter: Parameter<Weights<C>>, scoredOf: (component: C) => Scored, whenOpen: WhenOpen,
): AddedUp {
  const steps: Step[] = []
  let sum: Exact | null = NONE
  for (const { component, share, weight } of sharesOf(law(parameter))) {
    const { score, because, missing, ...rest } = scoredOf(component)
    const head = { id: component, ...rest }
    const open = score === null ? because : isOffScale(score) ? offScale(component, score) : null
    if (score === null || open !== null) {
      sum = null
      steps.push(whenOpen === 'leaves-open' ? unknown(head, open ?? because, missing) : met(head, { key: 'talent.left-out', values: { because: { message: open ?? because } } }))
    } else {
      const { amount, shown } = pointsOf(score, share)
      sum = sum === null ? null : sum.add(amount)
      steps.push(met({ ...head, amount }, {
        key: 'talent.component',
        values: { component: { text: `talent.component.${component}` }, because: { message: because }, score: shown, weight: { number: weight } },
      }))
    }
  }
  return { steps, score: sum }
}

/** A score beyond the scale is a slip of a record, no failed condition: it leaves open what it stands for, like a missing one. */
const offScale = (component: XComponent | YComponent, score: Exact): Message => (
  { key: 'talent.off-scale', values: { component: { text: `talent.component.${component}` }, score: shownExact(score) } }
)

const NONE = exact(0)

/** What a score adds, and how it is written; worked out once: a score out of a scale is the same object for every person, and so is its share. */
type Points = { readonly share: Exact; readonly amount: Exact; readonly shown: MessageValue }
const points = new WeakMap<Exact, Points>()

function pointsOf(score: Exact, share: Exact): Points {
  const known = points.get(score)
  if (known?.share === share) return known
  const counted = { share, amount: score.mul(share), shown: shownExact(score) }
  points.set(score, counted)
  return counted
}

/** Whether a score lies beyond the scale from 0 to 100. */
export function isOffScale(score: Exact): boolean {
  return score.s < 0n || score.n > HUNDRED.n * score.d
}

type Share<C extends string> = { readonly component: C; readonly share: Exact; readonly weight: string }

/** Weights are parsed once for each dated value: they are the same object for every person. */
const shares = new WeakMap<object, readonly Share<string>[]>()

/** The components that weigh anything, each with its exact share of one. */
export function sharesOf<C extends string>(weights: Weights<C>): readonly Share<C>[] {
  const known = shares.get(weights)
  if (known !== undefined) return known as readonly Share<C>[]
  const parsed = (Object.entries(weights) as [C, string][])
    .map(([component, weight]) => ({ component, weight, share: exact(weight).div(HUNDRED) }))
    .filter(({ share }) => !share.equals(NONE))
  shares.set(weights, parsed)
  return parsed
}

type Parsed<N extends string> = { readonly of: Readonly<Record<N, Exact>>; readonly top: Exact }
const scales = new WeakMap<object, Parsed<string>>()

/** The scores of a scale as exact numbers, and the highest of them; parsed once for each dated value. */
export function parsedScores<N extends string>(scores: Scores<N>): Parsed<N> {
  const known = scales.get(scores)
  if (known !== undefined) return known as Parsed<N>
  const entries = (Object.entries(scores) as [N, string][]).map(([name, score]) => [name, exact(score)] as const)
  const parsed: Parsed<N> = {
    of: Object.fromEntries(entries) as Readonly<Record<N, Exact>>,
    top: entries.reduce((top, [, score]) => (score.gt(top) ? score : top), NONE),
  }
  scales.set(scores, parsed)
  return parsed
}

/** The mean of some scores, exact; one beyond the scale stands for them all, so that no mean hides it. */
export function meanOf(scores: readonly Exact[]): Exact {
  return scores.find(isOffScale) ?? scores.reduce((sum, one) => sum.add(one)).div(scores.length)
}

/** Details of a score by name, left out where it is open. */
export function scoreDetail(name: 'y' | 'x' | 'nilai', score: Exact | null): Readonly<Record<string, string>> {
  return score === null ? {} : { [name]: exactText(score) }
}
