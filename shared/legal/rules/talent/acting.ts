import type { IsoDate } from '../../../calendar/iso-date.ts'
import { actingRungs, type ActingRung } from '../../parameters/talent/career-scales.ts'
import { postLevelSchema, type PostFact } from '../../terms/posts.ts'

/**
 * The weightiest assignment as Plt or Plh that the recorded posts tell, by the order of the instrument; one below the own level
 * counts for nothing. Null where an assignment cannot be weighed: as Pj (the record does not tell whether as head of the region),
 * or where one of the two levels is not recorded.
 */
export function actingRungOf(posts: readonly PostFact[], by: IsoDate): ActingRung | null {
  let best: ActingRung = 'none'
  for (const post of posts) {
    if (post.assignment === 'definitif' || post.from > by) continue
    const rung = rungOf(post, ownLevel(posts, post.from))
    if (rung === null) return null
    if (actingRungs.indexOf(rung) < actingRungs.indexOf(best)) best = rung
  }
  return best
}

function rungOf(acting: PostFact, own: PostFact['level']): ActingRung | null {
  if (acting.assignment === 'pj' || acting.assignment === 'definitif' || !acting.level || !own) return null
  const above = postLevelSchema.options.indexOf(own) - postLevelSchema.options.indexOf(acting.level)
  if (above < 0) return 'none'
  return above > 0 ? `${acting.assignment}-lebih-tinggi` : `${acting.assignment}-setara`
}

/** The level of the definitive post held on a day. */
function ownLevel(posts: readonly PostFact[], on: IsoDate): PostFact['level'] {
  let own: PostFact | null = null
  for (const post of posts) {
    if (post.assignment === 'definitif' && post.from <= on && (!post.until || post.until >= on) && (own === null || post.from >= own.from)) own = post
  }
  return own?.level
}
