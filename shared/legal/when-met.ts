import { addYears, type IsoDate } from '../calendar/iso-date.ts'
import { decideOn, type Decision } from './decide.ts'
import { NotInForceError } from './not-in-force.ts'
import type { Conclusion, Profile, Rule } from './types.ts'

/** No career lasts longer: beyond it, looking ahead stops. */
const HORIZON_YEARS = 60

/** The day on which a rule will say met, and what follows then. */
export type MetAhead = { readonly on: IsoDate; readonly conclusion: Conclusion }

/**
 * The first day after the asking date on which the rule says met when only time moves, or null when it never does.
 * Facts stay as of the asking date. The answer can change only where a step says so (`changesOn`) or the law changes,
 * so the rule is asked again on exactly those days.
 */
export function whenMet<F>(rule: Rule<F>, facts: F, askedOn: IsoDate, profile: Profile | null, first: Decision<F>): MetAhead | null {
  const lawChanges = changesOfLaw(rule, profile)
  const horizon = addYears(askedOn, HORIZON_YEARS)
  let on = askedOn
  let decision: Decision<F> | null = first
  while (on <= horizon) {
    const next = earliestAfter(on, [...lawChanges, ...(decision?.steps.map((step) => step.changesOn) ?? [])])
    if (next === null) return null
    on = next
    decision = decideUnlessRepealed(rule, facts, on, askedOn, profile)
    if (decision?.conclusion) return { on, conclusion: decision.conclusion }
  }
  return null
}

/** Every date on which a version of the rule or a value that it may read begins. */
function changesOfLaw<F>(rule: Rule<F>, profile: Profile | null): readonly IsoDate[] {
  return [
    ...rule.versions,
    ...rule.parameters.flatMap((parameter) => [...parameter.values, ...(profile?.values[parameter.id] ?? [])]),
  ].map((one) => one.from)
}

function earliestAfter(on: IsoDate, dates: readonly (IsoDate | null)[]): IsoDate | null {
  let found: IsoDate | null = null
  for (const date of dates) if (date !== null && date > on && (found === null || date < found)) found = date
  return found
}

function decideUnlessRepealed<F>(rule: Rule<F>, facts: F, on: IsoDate, askedOn: IsoDate, profile: Profile | null): Decision<F> | null {
  try {
    return decideOn(rule, facts, on, askedOn, profile)
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
