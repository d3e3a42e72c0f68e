import type { IsoDate } from '../../calendar/iso-date.ts'
import { eselonRanks, type RankRange } from '../../legal/parameters/promotion/kp-struktural.ts'
import type { PostKind } from '../../legal/terms/people.ts'
import type { Eselon, PostLevel } from '../../legal/terms/posts.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import { levelOfEselon } from '../identity/post-level.ts'

/** The level that kind and eselon alone tell of a post; null where they do not, as of eselon I, eselon V and functional posts. */
export function levelTold(kind: PostKind, eselon: Eselon | null): PostLevel | null {
  if (kind === 'pelaksana') return 'pelaksana'
  return kind === 'struktural' && eselon !== null ? levelOfEselon(eselon) : null
}

/** The range of golongan ruang of an eselon in the law of a day; null without an eselon. */
export function ranksOfEselon(eselon: Eselon | null, on: IsoDate, profile: Profile | null = null): RankRange | null {
  return eselon === null ? null : valueOn(eselonRanks, on, profile).dated.value[eselon]
}
