import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { PersonFacts } from '../../../../shared/domain/facts/person-facts.ts'
import { rankTalents, talentOf, type Talent } from '../../../../shared/domain/talent/rank.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { tieBreak, type TieBreaker } from '../../../../shared/legal/parameters/talent/ranking.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'

/** The rule that puts a person into one of the nine boxes. */
export const BOX_RULE = 'talent.box'

/** Where a person stands inside a box among all of the same level, from 1; null without a box or while the nilai talenta is open. */
export type Places = ReadonlyMap<number, number>

/** Takes the boxes of all people and ranks them at the end: who is before whom can be told only when everybody is known. */
export type Ranking = { readonly add: (personId: number, facts: PersonFacts, finding: Finding) => void; readonly places: () => Places }

/** Opens a ranking under a profile; equal nilai talenta are told apart in its order. People are ranked apart by what `levelOf` gives. */
export function openRanking(profile: Profile | null, on: IsoDate, levelOf: (facts: PersonFacts, on: IsoDate) => string = ownLevel): Ranking {
  const levels = new Map<string, Talent<number>[]>()
  return {
    add(personId, facts, finding) {
      const talent = finding.outcome === 'met' ? talentOf(personId, finding) : null
      if (talent === null) return
      const level = levelOf(facts, on)
      const known = levels.get(level)
      if (known) known.push(talent)
      else levels.set(level, [talent])
    },
    places() {
      const order = orderOn(profile, on)
      return new Map([...levels.values()].flatMap((people) => rankTalents(people, order))
        .flatMap(({ ref, place }) => (place === null ? [] : [[ref, place] as const])))
    },
  }
}

/** The level of the definitive post held on the day: that of a structural or pelaksana post, the jenjang of a functional one. */
function ownLevel({ posts, postKind }: PersonFacts, on: IsoDate): string {
  const held = posts.findLast((post) => post.assignment === 'definitif' && post.from <= on && (!post.until || post.until >= on))
  return held?.level ?? held?.jenjang ?? held?.kind ?? postKind ?? ''
}

function orderOn(profile: Profile | null, on: IsoDate): readonly TieBreaker[] {
  try {
    return valueOn(tieBreak, on, profile).dated.value
  } catch (error) {
    if (error instanceof NotInForceError) return []
    throw error
  }
}
