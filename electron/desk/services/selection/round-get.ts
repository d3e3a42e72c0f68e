import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { listOrder } from '../../../../shared/domain/selection/list-order.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import { targetBlend, targetLevels } from '../../../../shared/legal/parameters/talent/ranking.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import { valueOn } from '../../../../shared/legal/value-on.ts'
import type { Context } from '../../context.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { readPostRow } from '../posts/post-row.ts'
import { targetOf } from '../posts/target.ts'
import { profileNameOn } from './profile-name.ts'
import { findRound, roundHead, settingsOf, type RoundRow } from './round-row.ts'
import { shortlistHead, shortlistRows } from './shortlist-row.ts'

type Blend = OutputOf<'round.get'>['blend']

/** A round with its post, its settings, how the value is made, and every list it froze. Error: `not-found`. */
export async function getRound(context: Context, { roundId }: ParsedInputOf<'round.get'>): Promise<OutputOf<'round.get'>> {
  const { db } = context
  const [row, profile] = [await findRound(db, roundId), await activeProfile(db)]
  const target = await shownTarget(db, row, profile)
  return {
    round: await roundHead(db, roundId), target, settings: settingsOf(row), profileName: profileNameOn(profile, target.closingOn), shortlists: (await shortlistRows(db, roundId)).map(shortlistHead),
    blend: blendOf(target, profile), order: [...listOrder(target.closingOn, profile)],
  }
}

// A round that is over stays readable when its post has gone from the map.
async function shownTarget(db: Context['db'], { post_id: postId, closing_on: closing }: RoundRow, profile: Profile | null): Promise<Target> {
  const [post, closingOn] = [await readPostRow(db, postId), isoDate(closing)]
  const unit = (await readUnitTree(db, closingOn)).units.get(post.unit_id)?.name ?? post.unit_id
  const target = targetOf(post, unit, closingOn, profile)
  if (target === null) throw new TanjakError('refused', { key: 'round.no-gate', values: { post: post.name } })
  return target
}

/** How nilai talenta and technical score blend for a level; null where the law and the profile name no blend for it. */
function blendOf({ level, closingOn }: Target, profile: Profile | null): Blend {
  const blended = targetLevels.find((one) => one === level)
  if (blended === undefined) return null
  try {
    const { dated } = valueOn(targetBlend, closingOn, profile)
    return { ...dated.value[blended], citation: dated.citation, certainty: dated.checked.how }
  } catch (error) {
    if (error instanceof NotInForceError) return null
    throw error
  }
}
