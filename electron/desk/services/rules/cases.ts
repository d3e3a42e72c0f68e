import canonicalize from 'canonicalize'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RuleCase } from '../../../../shared/contract/merit.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { askWithJson } from '../../../../shared/legal/ask-with-json.ts'
import { allCases } from '../../../../shared/legal/cases/all-cases.ts'
import type { LegalCase } from '../../../../shared/legal/cases/case.ts'
import { runCase } from '../../../../shared/legal/cases/run-case.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { findParameter, findRule, rules } from '../../../../shared/legal/registry.ts'

/** The cases that test a rule, or those of the rules that read a parameter. */
export function casesOfId(id: string): readonly LegalCase[] {
  const readers = new Set(rules.filter((rule) => rule.id === id || rule.parameters.some((one) => one.id === id)).map((rule) => rule.id))
  return allCases.filter((one) => readers.has(one.rule))
}

/** Runs every case of a rule (of a parameter: of its readers) against the shipped law, now. Error: `not-found`. */
export function runCasesOf(id: string): RuleCase[] {
  if (findRule(id) === null && findParameter(id) === null) throw new TanjakError('not-found', { key: 'legal.rule-unknown', values: { rule: id } })
  return casesOfId(id).map((one) => ({
    name: one.name, origin: one.origin, on: isoDate(one.on), facts: { ...one.facts }, expected: { ...one.expected },
    passed: canonicalize(runCase(one)) === canonicalize(one.expected), finding: findingOf(one),
  }))
}

function findingOf({ rule, facts, on }: LegalCase): Finding | null {
  try {
    return askWithJson(rule, facts, isoDate(on))
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
