import type { IsoDate } from '../calendar/iso-date.ts'
import type { Finding } from '../legal/finding.ts'
import type { Profile } from '../legal/types.ts'
import type { PersonFacts } from './facts/person-facts.ts'
import { rulesForPeople } from './rules-for-people.ts'

/**
 * Asks every rule about a person that is in force on the date, in a fixed order. Pure: the same facts, date and profile
 * always give the same findings. `only` limits it to some rules.
 */
export function assessPerson(person: PersonFacts, on: IsoDate, profile: Profile | null = null, only?: ReadonlySet<string>): Finding[] {
  const asked = only === undefined ? rulesForPeople : rulesForPeople.filter((one) => only.has(one.rule.id))
  return asked.filter((one) => one.inForceOn(on)).map((one) => one.ask(person, on, profile))
}
