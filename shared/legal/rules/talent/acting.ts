import type { IsoDate } from '../../../calendar/iso-date.ts'
import { actingRungs, type ActingRung } from '../../parameters/talent/career-scales.ts'
import { postLevelSchema, type PostFact } from '../../terms/posts.ts'

/**
 * The weightiest assignment as Plt or Plh that the recorded posts tell, by the order of the instrument; one below the own level
 * counts for nothing. Null where an assignment cannot be weighed and might outweigh the others: as Pj (the record does not tell
 * whether as head of the region), or where one of the two levels is not recorded.
 */
export function actingRungOf(posts: readonly PostFact[], by: IsoDate): ActingRung | null {
  let [best, open]: [ActingRung, ActingRung] = ['none', 'none']
  for (const post of posts) {
    if (post.assignment === 'definitif' || post.from > by) continue
    const rung = rungOf(post, ownLevel(posts, post.from))
    if (rung === null) open = weightier(open, AT_MOST[post.assignment])
    else best = weightier(best, rung)
  }
  return weightier(best, open) === best ? best : null
}

/** What an assignment that cannot be weighed comes to at most. */
const AT_MOST = { pj: 'pj-kepala-daerah', plt: 'plt-lebih-tinggi', plh: 'plh-lebih-tinggi' } as const satisfies Readonly<Record<string, ActingRung>>

/** The weightier of two; the first where they weigh the same. */
const weightier = (one: ActingRung, other: ActingRung): ActingRung => (actingRungs.indexOf(other) < actingRungs.indexOf(one) ? other : one)

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
