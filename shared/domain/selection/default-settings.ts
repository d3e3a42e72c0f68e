import type { IsoDate } from '../../calendar/iso-date.ts'
import { administrativeLevels, shortlistSize, shortlistSizeJpt } from '../../legal/parameters/talent/lists.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import type { RoundSettings, Target } from './target.ts'

type Level = Target['level']
const isAdministrative = (level: Level): level is (typeof administrativeLevels)[number] => (administrativeLevels as readonly Level[]).includes(level)

/** How many names the law or the region's profile sends to the head for a post of a level. */
export function shortlistSizeFor(level: Level, on: IsoDate, profile: Profile | null): number {
  return isAdministrative(level) ? valueOn(shortlistSize, on, profile).dated.value[level] : valueOn(shortlistSizeJpt, on, profile).dated.value
}

/**
 * What a new round asks before the board chooses otherwise: what the map of posts asks of rank and education must be met; field of
 * education, box and leadership training are preferred, since no law was found that makes them a condition.
 */
export function defaultSettings(level: Level, closingOn: IsoDate, profile: Profile | null): RoundSettings {
  return {
    gates: { 'post-golongan': 'must', 'post-education': 'must', 'post-field': 'preferred', 'kotak-krs': 'preferred', 'diklat-kepemimpinan': 'preferred' },
    technical: 'assessment',
    size: shortlistSizeFor(level, closingOn, profile),
  }
}
