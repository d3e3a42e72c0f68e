import type { Profile } from '../../legal/types.ts'
import { exactText } from '../../numbers/exact.ts'
import { assessForLevel } from './assess-for-level.ts'
import type { ListPerson, SealedParts } from './list-person.ts'
import type { Target } from './target.ts'

/**
 * What the records of discipline of somebody came to for one list. Given beside facts without those records, it leads to the same list:
 * a reader can work the list out again without seeing them.
 */
export function sealedPartsOf(person: ListPerson, target: Target, profile: Profile | null): SealedParts {
  if (person.sealed !== undefined) return person.sealed
  const { lawFor, talent } = assessForLevel(person.facts, target.level, target.closingOn, profile)
  const law = lawFor(person.extra.experienceMonths, target.standards)
  return {
    gates: law.gates.filter(({ sealed }) => sealed).map(({ gate, outcome, message, metOn }) => ({ gate, outcome, message, metOn })),
    clearOn: law.clearOn,
    components: talent.pieces().filter(({ sealed }) => sealed).map(({ id, score, message }) => ({ id, score: score === null ? null : exactText(score), message })),
  }
}

/** The facts of somebody without the records of discipline. */
export function withoutDiscipline(facts: ListPerson['facts']): ListPerson['facts'] {
  return { ...facts, discipline: [], disciplineCompleteThrough: null }
}
