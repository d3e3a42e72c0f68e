import { isoDate } from '../../calendar/iso-date.ts'
import { askWithJson } from '../ask-with-json.ts'
import type { Finding } from '../finding.ts'
import { NotInForceError } from '../not-in-force.ts'
import { findShippedProfile } from '../profiles/index.ts'
import { asProfile } from '../profiles/shipped-profile.ts'
import type { Profile } from '../types.ts'
import type { Expected, LegalCase } from './case.ts'

/**
 * Runs a case against the rule itself and answers, of all that was found, what the case speaks of: equal to `expected` when it passes.
 * Another reading may be laid over the shipped law, to see which cases hang on it.
 */
export function runCase(one: LegalCase, reading: Profile | null = null): Expected {
  try {
    return spokenOf(askCase(one, reading), one.expected)
  } catch (error) {
    if (error instanceof NotInForceError) return { error: 'not-in-force' }
    throw error
  }
}

/** Asks a case under the shipped profile that it names; the profile goes over any other reading that is laid over the law. */
export function askCase({ rule, facts, on, profile }: LegalCase, reading: Profile | null = null): Finding {
  return askWithJson(rule, facts, isoDate(on), profile === undefined ? reading : over(reading, named(profile)))
}

function named(id: string): Profile {
  const shipped = findShippedProfile(id)
  if (shipped === null) throw new Error(`No shipped profile ${id}`)
  return asProfile(shipped)
}

function over(reading: Profile | null, profile: Profile): Profile {
  return reading === null ? profile : { ...reading, values: { ...reading.values, ...profile.values } }
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
