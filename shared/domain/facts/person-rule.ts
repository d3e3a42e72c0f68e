import type { IsoDate } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import type { Finding } from '../../legal/finding.ts'
import type { EmployeeKind } from '../../legal/terms/people.ts'
import type { AnnualPredikatFact } from '../../legal/terms/predikat.ts'
import type { Profile, Rule } from '../../legal/types.ts'
import { isInForce } from '../../legal/version-on.ts'
import { annualPredikats } from '../appraisal/annual-predikat.ts'
import type { PersonFacts } from './person-facts.ts'

/** A person's fact sheet as seen on a date: what all rules need is worked out once. */
export type PersonOn = PersonFacts & {
  readonly on: IsoDate
  readonly kindOn: EmployeeKind | null
  readonly annualPredikat: readonly AnnualPredikatFact[]
}

/** Rules that ask for the same facts, with the way in which a person's fact sheet gives them. */
export type PersonRules = {
  readonly rules: readonly Rule[]
  ask(person: PersonOn, profile: Profile | null, wanted: (rule: Rule) => boolean): readonly Finding[]
}

/** Joins rules to the fact sheet of a person. Rules not in force on the date are left out. */
export function forPerson<F extends Readonly<Record<string, unknown>>>(
  rules: readonly Rule<F>[], factsOf: (person: PersonOn) => F,
): PersonRules {
  return {
    rules,
    ask(person, profile, wanted) {
      const asked = rules.filter((rule) => isInForce(rule, person.on) && wanted(rule))
      if (asked.length === 0) return []
      const facts = factsOf(person)
      return asked.map((rule) => ask(rule, facts, person.on, profile))
    },
  }
}

/**
 * Sees a fact sheet on a date: a PNS before the day of becoming one is a calon PNS; annual predikat are those of ended periods,
 * chosen as the region's profile has it.
 */
export function personOn(person: PersonFacts, on: IsoDate, profile: Profile | null = null): PersonOn {
  const calon = person.employeeKind === 'PNS' && person.pnsDate !== null && person.pnsDate > on
  const annualPredikat = annualPredikats(person.ratings, on, profile).map(({ year, predikat, gap }) => ({ year, predikat, gap }))
  return { ...person, on, kindOn: calon ? 'CPNS' : person.employeeKind, annualPredikat }
}

/** The facts by which every rule tells who is asked about. */
export function serviceFacts({ kindOn, status, leavesOn }: PersonOn) {
  return { employeeKind: kindOn, status, leavesOn }
}
