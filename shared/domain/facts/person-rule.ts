import type { IsoDate } from '../../calendar/iso-date.ts'
import { ask } from '../../legal/ask.ts'
import type { Finding } from '../../legal/finding.ts'
import type { EmployeeKind } from '../../legal/terms/people.ts'
import type { AnnualPredikatFact } from '../../legal/terms/predikat.ts'
import type { Profile, Rule } from '../../legal/types.ts'
import { isInForce } from '../../legal/version-on.ts'
import { annualPredikats } from '../appraisal/annual-predikat.ts'
import type { PersonFacts } from './person-facts.ts'

/** A rule with the way in which a person's fact sheet gives the facts that it asks for. */
export type PersonRule = {
  readonly rule: Rule
  inForceOn(on: IsoDate): boolean
  ask(person: PersonFacts, on: IsoDate, profile: Profile | null): Finding
}

/** Joins a rule to the fact sheet of a person. */
export function forPerson<F extends Readonly<Record<string, unknown>>>(rule: Rule<F>, factsOf: (person: PersonFacts, on: IsoDate) => F): PersonRule {
  return {
    rule,
    inForceOn: (on) => isInForce(rule, on),
    ask: (person, on, profile) => ask(rule, factsOf(person, on), on, profile),
  }
}

/** Who somebody is on a date: a PNS before the day of becoming one is a calon PNS. */
export function serviceFacts(person: PersonFacts, on: IsoDate) {
  const { employeeKind, pnsDate, status, leavesOn } = person
  const kind: EmployeeKind | null = employeeKind === 'PNS' && pnsDate !== null && pnsDate > on ? 'CPNS' : employeeKind
  return { employeeKind: kind, status, leavesOn }
}

/** The annual predikat of every year known on a date, as facts for a rule. */
export function annualPredikatFacts(person: PersonFacts, on: IsoDate): AnnualPredikatFact[] {
  return annualPredikats(person.ratings, on).map(({ year, predikat, gap }) => (gap === null ? { year, predikat } : { year, predikat, gap }))
}
