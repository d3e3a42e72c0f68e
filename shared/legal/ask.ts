import type { IsoDate } from '../calendar/iso-date.ts'
import { decideOn } from './decide.ts'
import { certaintySchema, type Certainty, type Finding, type Reading, type Step } from './finding.ts'
import { findingMessage } from './sentence.ts'
import type { Profile, Rule, RuleVersion } from './types.ts'
import { whenMet } from './when-met.ts'

/**
 * Asks a rule about facts on a date. The facts are trusted to have the rule's type; absent and null mean unknown.
 * Throws a NotInForceError, naming rule or parameter and date, outside the dates of the law.
 */
export function ask<F>(rule: Rule<F>, facts: F, on: IsoDate, profile: Profile | null = null): Finding {
  const decision = decideOn(rule, facts, on, on, profile)
  const { version, outcome, steps, readings } = decision
  const ahead = outcome === 'met' ? null : whenMet(rule, facts, on, profile, decision)
  return {
    rule: rule.id,
    version: version.from,
    on,
    outcome,
    message: findingMessage(decision, ahead),
    citations: citationsOf(version, steps, readings),
    certainty: leastCertain(readings),
    steps: [...steps],
    details: { ...decision.details, ...(decision.conclusion ?? ahead?.conclusion)?.details },
    facts: facts as Finding['facts'],
    readings: [...readings],
    missing: steps.flatMap((step) => (step.missing === null ? [] : [{ fact: step.missing, message: step.message }])),
    metOn: ahead?.on ?? null,
    metOnReading: ahead === null ? null : { key: rule.carried },
  }
}

/** A finding is as sure as the least sure value it read; a rule that read nothing stands on its own text. */
function leastCertain(readings: readonly Reading[]): Certainty {
  const order = certaintySchema.options
  return order[Math.max(0, ...readings.map(({ certainty }) => order.indexOf(certainty)))] ?? 'assumed'
}

/** The rule's own citation first, then those of its steps and readings, each once. */
function citationsOf<F>(version: RuleVersion<F>, steps: readonly Step[], readings: readonly Reading[]): Finding['citations'] {
  const all = [version.citation, ...steps.flatMap((step) => step.citation ?? []), ...readings.map((reading) => reading.citation)]
  return all.filter((one, index) => all.findIndex(({ source, pin }) => source === one.source && pin === one.pin) === index)
}
