import { isoDate } from '../../calendar/iso-date.ts'
import { askWithJson } from '../ask-with-json.ts'
import type { Finding } from '../finding.ts'
import { NotInForceError } from '../not-in-force.ts'
import type { Profile } from '../types.ts'
import type { Expected, LegalCase } from './case.ts'

/** Runs a case against the rule itself and answers, of all that was found, what the case speaks of: equal to `expected` when it passes. A profile may be laid over the shipped law, to see which cases hang on it. */
export function runCase({ rule, on, facts, expected }: LegalCase, profile: Profile | null = null): Expected {
  try {
    return spokenOf(askWithJson(rule, facts, isoDate(on), profile), expected)
  } catch (error) {
    if (error instanceof NotInForceError) return { error: 'not-in-force' }
    throw error
  }
}

function spokenOf(finding: Finding, expected: Expected): Expected {
  if ('error' in expected) return { outcome: finding.outcome }
  const failing = finding.steps.filter((step) => step.outcome === 'not-met').map((step) => step.id)
  return {
    outcome: finding.outcome,
    ...('metOn' in expected ? { metOn: finding.metOn } : {}),
    ...('notBefore' in expected ? { notBefore: finding.notBefore } : {}),
    ...('details' in expected ? { details: finding.details } : {}),
    ...('missing' in expected ? { missing: finding.missing.map(({ fact }) => fact) } : {}),
    ...('failing' in expected ? { failing } : {}),
  }
}
