import { kpReguler } from '../../legal/rules/promotion/kp-reguler.ts'
import { forPerson, serviceFacts } from '../facts/person-rule.ts'

/** Kenaikan pangkat reguler. */
export const kpRegulerForPerson = forPerson([kpReguler], (person) => ({
  ...serviceFacts(person),
  postKind: person.postKind,
  golongan: person.golongan,
  golonganTmt: person.golonganTmt,
  educationLevel: person.educationLevel,
  annualPredikat: person.annualPredikat,
  discipline: person.discipline,
  disciplineCompleteThrough: person.disciplineCompleteThrough,
  superiorGolongan: person.superiorGolongan,
}))
