import canonicalize from 'canonicalize'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { findParameter, findRule } from '../../../../shared/legal/registry.ts'
import type { Parameter, Profile, Rule } from '../../../../shared/legal/types.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'

/** What shapes the facts themselves before any rule is asked: where it differs, no rule is sure to answer alike. */
const SHAPES_FACTS = ['appraisal.annual-skp']

/**
 * The parameters that read differently on any day at all under two profiles. A value only begins on a day that is written, so that
 * reading on each of these days is reading on every day.
 */
export function differingParameters(before: Profile | null, after: Profile | null): ReadonlySet<string> {
  const chain = [...profilesOf(before), ...profilesOf(after)]
  const named = new Set(chain.flatMap((profile) => Object.keys(profile.values)))
  return new Set([...named].filter((id) => {
    const parameter = findParameter(id)
    if (parameter === null) return false
    const days = new Set([...parameter.values, ...chain, ...chain.flatMap((profile) => profile.values[id] ?? [])].map(({ from }) => from))
    return [...days].some((day) => readingOn(parameter, day, before) !== readingOn(parameter, day, after))
  }))
}

/** A rule that is asked about what another rule found. */
const ASKED_ABOUT: Readonly<Record<string, readonly string[]>> = { 'talent.krs': ['talent.box'] }

/** Whether a rule can answer differently: it reads, on whatever day it looks at, nothing but its parameters. */
export function canDiffer(rule: Rule, differing: ReadonlySet<string>): boolean {
  const asked = (ASKED_ABOUT[rule.id] ?? []).flatMap((id) => findRule(id) ?? [])
  return SHAPES_FACTS.some((id) => differing.has(id)) || [rule, ...asked].some((one) => one.parameters.some(({ id }) => differing.has(id)))
}

function profilesOf(profile: Profile | null): Profile[] {
  return profile === null ? [] : [profile, ...profilesOf(profile.before)]
}

function readingOn(parameter: Parameter, day: IsoDate, profile: Profile | null): string | undefined {
  try {
    return canonicalize(valueOn(parameter, day, profile).dated.value)
  } catch (error) {
    if (error instanceof NotInForceError) return undefined
    throw error
  }
}
