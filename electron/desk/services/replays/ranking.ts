import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'

/** The rule that puts a person into one of the nine boxes. */
export const BOX_RULE = 'talent.box'

/** Where a person stands among all of the same level, before and after. */
export type Ranked = {
  readonly personId: number
  readonly rank: { readonly before: number | null; readonly after: number | null }
  readonly findings: readonly [Finding, Finding]
}

/** Takes the boxes of all people and ranks them at the end: who is before whom can be told only when everybody is known. */
export type Ranking = { readonly add: (personId: number, facts: PersonFacts, before: Finding, after: Finding) => void; readonly ranks: () => readonly Ranked[] }

/** Opens a ranking. */
export function openRanking(): Ranking {
  return { add: () => {}, ranks: () => [] }
}
