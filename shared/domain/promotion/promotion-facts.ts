import { kpReguler } from '../../legal/rules/kp-reguler.ts'
import { annualPredikatFacts, forPerson, serviceFacts } from '../facts/person-rule.ts'

/** The rules about promotion, joined to the fact sheet of a person. */
export const promotionRules = [
  forPerson(kpReguler, (person, on) => ({
    ...serviceFacts(person, on),
    postKind: person.postKind,
    golongan: person.golongan,
    golonganTmt: person.golonganTmt,
    educationLevel: person.educationLevel,
    annualPredikat: annualPredikatFacts(person, on),
    discipline: [...person.discipline],
    disciplineCompleteThrough: person.disciplineCompleteThrough,
    superiorGolongan: person.superiorGolongan,
  })),
]
