import type { IsoDate } from '../calendar/iso-date.ts'
import { decideOn } from './decide.ts'
import type { Certainty, Citation, Finding, Reading } from './finding.ts'
import { findingMessage } from './sentence.ts'
import type { Profile, Rule, RuleVersion } from './types.ts'
import { lookAhead } from './when-met.ts'

/**
 * Asks a rule about facts on a date. The facts are trusted to have the rule's type; absent and null mean unknown.
 * Throws a NotInForceError, naming rule or parameter and date, outside the dates of the law.
 */
export function ask<F>(rule: Rule<F>, facts: F, on: IsoDate, profile: Profile | null = null): Finding {
  const decision = decideOn(rule, facts, on, on, profile)
  const { version, outcome, steps, readings } = decision
  const ahead = lookAhead(rule, facts, on, profile, decision)
  const conclusion = decision.conclusion ?? ahead.met?.conclusion
  return {
    rule: rule.id,
    version: version.from,
    on,
    outcome,
    message: findingMessage(decision, ahead),
    citations: citationsOf(version, readings),
    certainty: leastCertain(version, readings),
    steps,
    details: conclusion?.details === undefined ? decision.details : { ...decision.details, ...conclusion.details },
    facts: facts as Finding['facts'],
    readings,
    missing: steps.flatMap((step) => (step.missing === null ? [] : [{ fact: step.missing, message: step.message }])),
    metOn: ahead.met?.on ?? null,
    metOnReading: ahead.met === null ? null : { key: rule.carried },
    notBefore: ahead.notBefore,
  }
}

/** A finding is as sure as the rule's own wording and the least sure value it read. */
function leastCertain<F>({ how = 'official-text' }: RuleVersion<F>, readings: readonly Reading[]): Certainty {
  let least = how
  if (least === 'assumed') return least
  for (const { certainty } of readings) {
    if (certainty === 'assumed') return 'assumed'
    if (certainty === 'secondary') least = 'secondary'
  }
  return least
}

/** The rule's own citation first, then those of the values it read, each once. */
function citationsOf<F>(version: RuleVersion<F>, readings: readonly Reading[]): Finding['citations'] {
  const cited: Citation[] = [version.citation]
  for (const { citation } of readings) {
    if (!cited.some(({ source, pin }) => source === citation.source && pin === citation.pin)) cited.push(citation)
  }
  return cited
}
