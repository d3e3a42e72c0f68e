import type { Profile } from '../../legal/types.ts'
import { assessForLevel } from './assess-for-level.ts'
import type { ListContent } from './list-content.ts'
import { listFrom } from './list-from.ts'
import type { ListPerson } from './list-person.ts'
import type { RoundSettings, Target } from './target.ts'

export { assessForLevel, type LevelAssessment } from './assess-for-level.ts'
export { inDisplayOrder, listFrom, type Assessed } from './list-from.ts'
export { noExtra, type ListPerson, type SealedParts, type Who } from './list-person.ts'

/** What a whole list is built of. */
export type BuildInput = { readonly target: Target; readonly settings: RoundSettings; readonly profile: Profile | null; readonly people: readonly ListPerson[] }

/**
 * Builds the list for a post from facts, law, profile and settings alone: the same input always gives the same list, in whatever order
 * the people come. Where several lists of one level are made, `assessForLevel` is asked once and `listFrom` for each post.
 */
export function buildList({ target, settings, profile, people }: BuildInput): ListContent {
  const assessed = people.map((person) => ({ person, assessment: assessForLevel(person.facts, target.level, target.closingOn, profile, person.sealed) }))
  return listFrom({ target, settings, profile, people: assessed })
}
