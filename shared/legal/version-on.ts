import type { IsoDate } from '../calendar/iso-date.ts'
import { NotInForceError } from './not-in-force.ts'
import type { Rule, RuleVersion } from './types.ts'
import { lastBy } from './value-on.ts'

/** Finds the version of a rule in force on a date; throws a NotInForceError before the first. */
export function versionOn<F>(rule: Rule<F>, on: IsoDate): RuleVersion<F> {
  const version = lastBy(rule.versions, on)
  if (version === null) throw new NotInForceError(rule.id, on, rule.versions[0]?.from ?? null)
  return version
}

/** Tells whether a rule has a version on a date. */
export function isInForce<F>(rule: Rule<F>, on: IsoDate): boolean {
  return lastBy(rule.versions, on) !== null
}
