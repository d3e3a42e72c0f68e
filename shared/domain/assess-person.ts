import type { IsoDate } from '../calendar/iso-date.ts'
import type { Finding } from '../legal/finding.ts'
import type { Profile, Rule } from '../legal/types.ts'
import type { PersonFacts } from './facts/person-facts.ts'
import { personOn } from './facts/person-rule.ts'
import { personRules } from './rules-for-people.ts'

/**
 * Asks every rule about a person that is in force on the date, in a fixed order. Pure: the same facts, date and profile
 * always give the same findings. `wanted` limits it to some rules.
 */
export function assessPerson(
  person: PersonFacts, on: IsoDate, profile: Profile | null = null, wanted: (rule: Rule) => boolean = () => true,
): Finding[] {
  const seen = personOn(person, on, profile)
  return personRules.flatMap((one) => one.ask(seen, profile, wanted))
}
