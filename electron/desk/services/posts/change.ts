import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import type { StoredRow } from '../../db/repositories/stored-row.ts'
import { checkFields } from './check-fields.ts'
import { changesLevel, fixedLevel, readRoundNames } from './fixed-level.ts'
import { viewOfPost } from './get.ts'
import { columnsOf, readPostRow, unknownPost, type PostRow } from './post-row.ts'

/** Writes a post into the map. Errors: `bad-input` by field, `conflict` for a second one of a name in a unit. */
export async function addPost(context: Context, { fields, reason }: ParsedInputOf<'post.add'>): Promise<OutputOf<'post.add'>> {
  const columns = columnsOf(await checkFields(context, fields, null))
  const { id } = await context.db.insertInto('post')
    .values({ ...columns, source: 'hand', changed_at: context.now(), changed_by: context.account.id }).returning('id').executeTakeFirstOrThrow()
  await journal(context, id, null, columns, reason)
  return viewOfPost(context, id)
}

/**
 * Changes what a post is and asks. Errors: `not-found`, `conflict` when somebody changed it meanwhile, `bad-input` when nothing differs,
 * `refused` for another kind or level of a post that a selection round is about.
 */
export async function changePost(context: Context, { id, revision, fields, reason }: ParsedInputOf<'post.change'>): Promise<OutputOf<'post.change'>> {
  const row = await standingPost(context, id)
  if (row.revision !== revision) throw new TanjakError('conflict', { key: 'vacancy.changed-meanwhile', values: { post: row.name } })
  const columns: StoredRow = columnsOf(await checkFields(context, fields, id))
  const stored = row as StoredRow
  const changed = Object.keys(columns).filter((column) => columns[column] !== stored[column])
  if (changed.length === 0) throw new TanjakError('bad-input', { key: 'vacancy.nothing-changed', values: { post: row.name } })
  if (changesLevel(changed)) {
    const said = fixedLevel(row.name, (await readRoundNames(context.db)).get(id))
    if (said !== null) throw new TanjakError('refused', said)
  }
  const pick = (from: StoredRow): StoredRow => Object.fromEntries(changed.map((column) => [column, from[column] ?? null]))
  await context.db.updateTable('post').set({ ...pick(columns), revision: revision + 1, changed_at: context.now(), changed_by: context.account.id }).where('id', '=', id).execute()
  await journal(context, id, pick(stored), pick(columns), reason)
  return viewOfPost(context, id)
}

/** Takes a post off the map from a day on; it stays readable. Errors: `not-found`, `refused` while a selection round goes on for it. */
export async function abolishPost(context: Context, { id, on, reason }: ParsedInputOf<'post.abolish'>): Promise<OutputOf<'post.abolish'>> {
  const row = await standingPost(context, id)
  const round = await context.db.selectFrom('selection_round').select('name').where('post_id', '=', id).where('state', 'in', ['open', 'frozen']).executeTakeFirst()
  if (round) throw new TanjakError('refused', { key: 'vacancy.has-round', values: { post: row.name, round: round.name } })
  const acting = await context.db.selectFrom('acting_appointment').innerJoin('person', 'person.id', 'acting_appointment.person_id').select('person.name').where('post_id', '=', id).where('ended_on', 'is', null).executeTakeFirst()
  if (acting) throw new TanjakError('refused', { key: 'vacancy.has-acting', values: { post: row.name, name: acting.name } })
  if (on > context.today()) throw new TanjakError('bad-input', { key: 'vacancy.bad.future' }, { on: { key: 'vacancy.bad.future' } })
  await context.db.updateTable('post').set({ abolished_on: on, abolished_reason: reason, revision: row.revision + 1, changed_at: context.now(), changed_by: context.account.id }).where('id', '=', id).execute()
  await journal(context, id, { abolished_on: null }, { abolished_on: on }, reason)
  return viewOfPost(context, id)
}

async function standingPost({ db }: Context, id: number): Promise<PostRow> {
  const row = await readPostRow(db, id)
  if (row.abolished_on !== null) throw new TanjakError('not-found', unknownPost(id))
  return row
}

async function journal({ db, account, now }: Context, id: number, before: StoredRow | null, after: StoredRow, reason: string): Promise<void> {
  await db.insertInto('change').values({
    changed_at: now(), account_id: account.id, batch_id: null, reason, entity: 'post', row_id: String(id), person_id: null, before: before && JSON.stringify(before), after: JSON.stringify(after),
  }).execute()
}
