import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { RoundHead } from '../../../../shared/contract/selection.ts'
import { defaultSettings } from '../../../../shared/domain/selection/default-settings.ts'
import { targetLevelSchema } from '../../../../shared/domain/selection/target.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { isChosenFor } from '../posts/chosen-for.ts'
import { unknownPost } from '../posts/post-row.ts'
import { readPosts, type KnownPost } from '../posts/read-posts.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { nextNumber } from './next-number.ts'
import { checkClosing } from './closing-date.ts'
import { roundHead } from './round-row.ts'

/** Nothing written in the minutes of the board yet. */
const NO_MINUTES = '{}'

/**
 * Opens a round for a managerial post that is vacant or known to fall vacant, with the settings that the law and the profile suggest.
 * Errors: `not-found`; `refused` saying why for a post without a gate, held for good, struck from the map, decided already, or with a round going on;
 * `bad-input` for an absurd closing date.
 */
export async function openRound(context: Context, { postId, closingOn, name }: ParsedInputOf<'round.open'>): Promise<RoundHead> {
  const { db } = context
  const [post] = await readPosts(db, context.today(), { ids: [postId] })
  if (!post) throw new TanjakError('not-found', unknownPost(postId))
  const level = levelOf(post)
  await refuseWhileGoing(context, post)
  const [vacancy] = post.view.vacancies
  if (!vacancy) throw new TanjakError('refused', { key: 'round.not-vacant', values: { post: post.view.name } })
  // A single seat for which somebody is chosen already waits for that person, not for another list.
  if (isChosenFor(post.view)) throw new TanjakError('refused', { key: 'round.already-chosen', values: { post: post.view.name, name: vacancy.name ?? '' } })
  checkClosing(context, closingOn)
  // A seat that is empty since nobody knows when is told as empty today.
  const vacantFrom = vacancy.because === 'vacant' && vacancy.on === context.today() ? null : vacancy.on
  const id = await nextNumber(db, 'selection_round', 'selection-round')
  await db.insertInto('selection_round').values({
    id, post_id: postId, name, closing_on: closingOn, vacant_from: vacantFrom, vacant_because: vacancy.because, state: 'open',
    settings: JSON.stringify(defaultSettings(level, closingOn, await activeProfile(db))), minutes: NO_MINUTES, opened_at: context.now(), opened_by: context.account.id,
  }).execute()
  return roundHead(db, id)
}

function levelOf({ view }: KnownPost) {
  if (view.abolishedOn !== null) throw new TanjakError('refused', { key: 'round.post-abolished', values: { post: view.name, on: { date: view.abolishedOn } } })
  const level = targetLevelSchema.safeParse(view.level)
  if (!level.success || view.kind !== 'struktural') throw new TanjakError('refused', { key: 'round.no-gate', values: { post: view.name } })
  return level.data
}

async function refuseWhileGoing({ db }: Context, { view }: KnownPost): Promise<void> {
  const going = await db.selectFrom('selection_round').select('name').where('post_id', '=', view.id).where('state', 'in', ['open', 'frozen']).executeTakeFirst()
  if (going) throw new TanjakError('refused', { key: 'round.already-going', values: { post: view.name, name: going.name } })
}
