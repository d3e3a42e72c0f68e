import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { PostView } from '../../../../shared/contract/post.ts'
import type { Context } from '../../context.ts'
import { inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { postChanges } from './post-changes.ts'
import { readPostRow, unknownPost, type PostRow } from './post-row.ts'
import { readPosts } from './read-posts.ts'

/** A post with its selection rounds and what was changed about it. */
export async function getPost(context: Context, { id }: ParsedInputOf<'post.get'>): Promise<OutputOf<'post.get'>> {
  const row = await postInReach(context, id)
  const rounds = await context.db.selectFrom('selection_round').select(['id', 'name', 'closing_on as closingOn', 'state']).where('post_id', '=', id).orderBy('id', 'desc').execute()
  return {
    post: await viewOfPost(context, id), changes: await postChanges(context, row),
    // Rounds are for those who read the whole office, as their own screens are.
    rounds: (await unitScopeOf(context, readerRoles)) === null ? rounds as OutputOf<'post.get'>['rounds'] : [],
  }
}

/** The row of a post within the units that the caller reads; otherwise `not-found`. */
export async function postInReach(context: Context, id: number): Promise<PostRow> {
  const row = await readPostRow(context.db, id)
  refuseOutside(inScope(await unitScopeOf(context, readerRoles), row.unit_id), { entity: 'post', id: String(id), said: unknownPost(id) })
  return row
}

/** A post as lists show it. */
export async function viewOfPost({ db, today }: Context, id: number): Promise<PostView> {
  const [known] = await readPosts(db, today(), { ids: [id] })
  if (!known) throw new Error(`Post ${id} was just there`)
  return known.view
}
