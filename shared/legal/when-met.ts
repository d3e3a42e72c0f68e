import { addYears, earlier, type IsoDate } from '../calendar/iso-date.ts'
import { decideOn, type Decision } from './decide.ts'
import { NotInForceError } from './not-in-force.ts'
import type { Conclusion, Profile, Rule } from './types.ts'

/** No career lasts longer: beyond it, looking ahead stops. */
const HORIZON_YEARS = 60

/** What only the passing of time will bring: the first day without a failed step, and the first day on which the rule says met. */
export type Ahead = {
  readonly notBefore: IsoDate | null
  readonly met: { readonly on: IsoDate; readonly conclusion: Conclusion } | null
}

const NOTHING: Ahead = { notBefore: null, met: null }

/**
 * Looks for the days after the asking date on which the outcome turns, when only time moves and facts stay as of the asking date.
 * An answer can change only where its step says so (`changesOn`) or the law changes, and no day counts on which a step that
 * stands in the way cannot have changed: so the rule is asked again on a handful of days, and the result is that of asking daily.
 */
export function lookAhead<F>(rule: Rule<F>, facts: F, askedOn: IsoDate, profile: Profile | null, first: Decision<F>): Ahead {
  if (first.outcome === 'met') return NOTHING
  let notBefore: IsoDate | null = null
  let decision: Decision<F> | null = first
  let on = askedOn
  for (;;) {
    const next = earlier(lawChangesAfter(rule, profile, on), decision === null ? null : stepsChangeAfter(decision))
    if (next === null || next > addYears(askedOn, HORIZON_YEARS)) return { notBefore, met: null }
    on = next
    decision = decideUnlessRepealed(rule, facts, on, askedOn, profile)
    if (decision?.outcome === 'cannot-tell' && first.outcome === 'not-met') notBefore ??= on
    if (decision?.conclusion) {
      return { notBefore: first.outcome === 'not-met' ? notBefore ?? on : null, met: { on, conclusion: decision.conclusion } }
    }
  }
}

/**
 * The next day on which a decision that is not met can turn: while a step fails, when the last failing one changes;
 * while steps are only open, when the last open one does. Null when one of them never changes.
 */
function stepsChangeAfter<F>({ steps, outcome }: Decision<F>): IsoDate | null {
  const inTheWay = outcome === 'cannot-tell' ? 'cannot-tell' : 'not-met'
  let last: IsoDate | null = null
  for (const step of steps) {
    if (step.outcome !== inTheWay) continue
    if (step.changesOn === null) return null
    if (last === null || step.changesOn > last) last = step.changesOn
  }
  return last
}

/** The next day on which a version of the rule or a value that it may read begins. */
function lawChangesAfter<F>(rule: Rule<F>, profile: Profile | null, on: IsoDate): IsoDate | null {
  let next = firstAfter(rule.versions, on)
  for (let one = profile; one !== null; one = one.before) if (one.from > on) next = earlier(next, one.from)
  for (const parameter of rule.parameters) {
    next = earlier(next, firstAfter(parameter.values, on))
    for (let one = profile; one !== null; one = one.before) next = earlier(next, firstAfter(one.values[parameter.id] ?? [], on))
  }
  return next
}

function firstAfter(dated: readonly { readonly from: IsoDate }[], on: IsoDate): IsoDate | null {
  for (const { from } of dated) if (from > on) return from
  return null
}


function decideUnlessRepealed<F>(rule: Rule<F>, facts: F, on: IsoDate, askedOn: IsoDate, profile: Profile | null): Decision<F> | null {
  try {
    return decideOn(rule, facts, on, askedOn, profile)
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
