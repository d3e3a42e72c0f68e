import { sql, type Kysely } from 'kysely'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { ProfileRef, ProfileView } from '../../../../shared/contract/profile.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { findParameter } from '../../../../shared/legal/registry.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { beginningOn, copyOf, valuesOf, withValues, type StoredContent } from './content.ts'
import { keptOf, nextId, readDraft, readRow, unknownProfile } from './profile-row.ts'
import { findShipped } from './shipped.ts'
import { readProfile } from './views.ts'

/** Makes a draft with the values of another profile; of one's own it is the next version. Error: `not-found`. */
export async function copyProfile(context: Context, { from, name }: ParsedInputOf<'profile.copy'>): Promise<ProfileView> {
  const { db, account, now } = context
  const named = from === 'active' ? (await readProfile(context, from)).id : from
  const source = await sourceOf(db, named)
  const id = await nextId(db)
  const family = source.family ?? id
  const { last } = await db.selectFrom('profile').select((select) => select.fn.max('version').as('last')).where('family', '=', family).executeTakeFirstOrThrow()
  await db.insertInto('profile').values({
    id, family, version: (last ?? 0) + 1, name, decree_number: null, decree_date: null, valid_from: null, state: 'draft', based_on: named,
    content: JSON.stringify(copyOf(source.values)), signed_off: null, created_at: now(), created_by: account.id, changed_at: now(), changed_by: account.id,
    activated_at: null, activated_by: null,
  }).execute()
  return readProfile(context, String(id))
}

async function sourceOf(db: Kysely<Database>, ref: ProfileRef): Promise<{ readonly family: number | null; readonly values: Profile['values'] }> {
  if (ref === 'law') return { family: null, values: {} }
  if (!ref.startsWith('shipped:')) {
    const row = await readRow(db, ref)
    return { family: row.family, values: valuesOf(keptOf(row)) }
  }
  const shipped = findShipped(ref)
  if (!shipped) throw unknownProfile(ref)
  return { family: null, values: shipped.values }
}

/**
 * Changes a draft. A value that breaks its bounds is kept and told as a problem, so that nothing typed is lost. A draft that came from
 * a signed-off file and is changed is no longer what was signed off. Errors: `not-found`, `refused` for an active profile, `bad-input`
 * for a parameter that the region may not choose.
 */
export async function changeProfile(context: Context, input: ParsedInputOf<'profile.change'>): Promise<ProfileView> {
  const { db, account, now } = context
  const row = await readDraft(db, input.id)
  const kept = keptOf(row)
  for (const { parameter } of input.parameters) refuseParameter(parameter)
  const validFrom = input.validFrom === undefined ? kept.validFrom : input.validFrom
  const decree = input.decree === undefined ? kept.decree : input.decree
  const moved = validFrom !== null && validFrom !== kept.validFrom ? beginningOn(kept.content, kept.validFrom, validFrom) : kept.content
  const content: StoredContent = { ...moved }
  for (const { parameter, values } of input.parameters) {
    if (values.length === 0) delete content[parameter]
    else content[parameter] = withValues(moved[parameter], values)
  }
  await db.updateTable('profile').set({
    name: input.name ?? row.name, decree_number: decree?.number ?? null, decree_date: decree?.date ?? null, valid_from: validFrom,
    content: JSON.stringify(content), signed_off: null, changed_at: now(), changed_by: account.id,
  }).where('id', '=', row.id).execute()
  return readProfile(context, input.id)
}

function refuseParameter(id: string): void {
  const parameter = findParameter(id)
  if (parameter?.chosenBy === 'region') return
  const message: Message = parameter === null
    ? { key: 'legal.profile-unknown-parameter', values: { parameter: id } }
    : { key: 'legal.profile-fixed-parameter', values: { parameter: { text: parameter.title } } }
  throw new TanjakError('bad-input', message, { [id]: message })
}

/**
 * Removes a draft. Refused where another profile was made of it, for that would no longer say where its values come from. Errors:
 * `not-found`, `refused`.
 */
export async function removeProfile({ db }: Context, id: string): Promise<Record<string, never>> {
  const row = await readDraft(db, id)
  const later = await db.selectFrom('profile').select('name').where('based_on', '=', id).orderBy('id').executeTakeFirst()
  if (later) throw new TanjakError('refused', { key: 'profile.others-based-on', values: { name: row.name, other: later.name } })
  await db.deleteFrom('profile').where('id', '=', row.id).execute()
  return {}
}

/** Everybody's years are counted anew where the board chose another SKP for the annual predikat. */
export async function recountYears(db: Kysely<Database>, content: StoredContent): Promise<void> {
  if ('appraisal.annual-skp' in content) await sql`insert or ignore into person_touched (person_id) select id from person`.execute(db)
}
