import type { IsoDate } from '../calendar/iso-date.ts'
import type { Outcome, Reading, Step } from './finding.ts'
import { lawOn } from './law.ts'
import type { Conclusion, Details, Law, Profile, Rule, RuleVersion } from './types.ts'
import { versionOn } from './version-on.ts'

/** The steps of a rule on one governing date and what they come to: a finding before it looks ahead. */
export type Decision<F> = {
  readonly version: RuleVersion<F>
  readonly outcome: Outcome
  readonly steps: readonly Step[]
  readonly readings: readonly Reading[]
  /** What follows when every condition is met; null otherwise. */
  readonly conclusion: Conclusion | null
  readonly details: Details
}

/** Decides a rule on a governing date over facts known as of an asking date. */
export function decideOn<F>(rule: Rule<F>, facts: F, on: IsoDate, askedOn: IsoDate, profile: Profile | null): Decision<F> {
  const version = versionOn(rule, on)
  const { law, record } = lawOn(on, askedOn, profile)
  const readings: Reading[] = []
  const before = record(readings)
  try {
    return decide(rule.id, version, facts, law, readings)
  } finally {
    record(before)
  }
}

function decide<F>(id: string, version: RuleVersion<F>, facts: F, law: Law, readings: readonly Reading[]): Decision<F> {
  const scope = version.appliesTo(facts, law)
  if (scope.some((step) => step.outcome === 'not-met')) {
    return { version, outcome: 'not-applicable', steps: scope, readings, conclusion: null, details: {} }
  }
  const verdict = version.decide(facts, law)
  const steps = [...scope, ...verdict.steps]
  const outcome = outcomeOf(steps)
  const conclusion = outcome === 'met' ? verdict.conclusion : null
  if (outcome === 'met' && conclusion === null) throw new Error(`${id} is met on ${law.on} but does not say what follows`)
  return { version, outcome, steps, readings, conclusion, details: verdict.details ?? {} }
}

/** Any failed step: not-met, even beside an unknown one; else any unknown: cannot-tell; else met. */
export function outcomeOf(steps: readonly Step[]): Exclude<Outcome, 'not-applicable'> {
  if (steps.some((step) => step.outcome === 'not-met')) return 'not-met'
  return steps.some((step) => step.outcome === 'cannot-tell') ? 'cannot-tell' : 'met'
}
