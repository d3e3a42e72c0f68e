import type { PersonFacts } from '../../../../../shared/domain/facts/person-facts.ts'

// What sheets of earlier versions do not hold yet: nothing recorded, and no register complete, so that nothing is taken for "no".
const NOT_ASKED_YET = {
  assessments: [], birthDate: null, certificates: [], credits: [], educations: [], feedbacks: [], posts: [], ranks: [], talentScores: [],
  teamCompleteThrough: null, teamRoles: [], trainingCompleteThrough: null, trainings: [],
} as const satisfies Partial<PersonFacts>

/** Reads the sheet that a run kept, of any version: a list that it does not hold is empty, a date that it does not hold unknown. */
export function keptFacts(json: string): PersonFacts {
  // Only runs write sheets, from facts of this very type, less what a version did not ask for.
  return { ...NOT_ASKED_YET, ...(JSON.parse(json) as Omit<PersonFacts, keyof typeof NOT_ASKED_YET> & Partial<PersonFacts>) }
}
