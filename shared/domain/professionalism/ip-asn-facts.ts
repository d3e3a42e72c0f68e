import { ipAsn } from '../../legal/rules/discipline/ip-asn.ts'
import { forPerson, serviceFacts } from '../facts/person-rule.ts'

/** The index of professionalism. Whether a diklat kepemimpinan matches the level of the post is not recorded, so it stays unknown. */
export const ipAsnForPerson = forPerson([ipAsn], (person) => ({
  ...serviceFacts(person),
  educationLevel: person.educationLevel,
  postKind: person.postKind,
  trainings: person.trainings,
  trainingCompleteThrough: person.trainingCompleteThrough,
  annualPredikat: person.annualPredikat,
  discipline: person.discipline,
  disciplineCompleteThrough: person.disciplineCompleteThrough,
}))
