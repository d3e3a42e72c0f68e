import { satyalancanaX, satyalancanaXx, satyalancanaXxx } from '../../legal/rules/satyalancana.ts'
import { sangatBaikBeruntun } from '../../legal/rules/sangat-baik-beruntun.ts'
import type { IsoDate } from '../../calendar/iso-date.ts'
import type { PersonFacts } from '../facts/person-facts.ts'
import { annualPredikatFacts, forPerson, serviceFacts } from '../facts/person-rule.ts'
import { cpnsMonthOf } from '../identity/nip.ts'

/** The rules about reward, joined to the fact sheet of a person. */
export const rewardRules = [
  ...[satyalancanaX, satyalancanaXx, satyalancanaXxx].map((rule) => forPerson(rule, satyalancanaFacts)),
  forPerson(sangatBaikBeruntun, (person, on) => ({
    ...serviceFacts(person, on),
    annualPredikat: annualPredikatFacts(person, on),
    awards: [...person.awards],
    awardCompleteThrough: person.awardCompleteThrough,
  })),
]

/** Service counts from the recorded CPNS date; where none is recorded the number itself tells the month. */
function satyalancanaFacts(person: PersonFacts, on: IsoDate) {
  const byNip = person.cpnsDate === null && person.nip !== null ? cpnsMonthOf(person.nip) : null
  return {
    ...serviceFacts(person, on),
    cpnsDate: person.cpnsDate ?? byNip,
    cpnsDateFrom: byNip === null ? 'record' as const : 'nip' as const,
    discipline: [...person.discipline],
    disciplineCompleteThrough: person.disciplineCompleteThrough,
    leaves: [...person.leaves],
    leaveCompleteThrough: person.leaveCompleteThrough,
    awards: [...person.awards],
    awardCompleteThrough: person.awardCompleteThrough,
  }
}
