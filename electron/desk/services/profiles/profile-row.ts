import { sql, type Kysely, type Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { profileProblems, type ProfileProblem } from '../../../../shared/legal/profile.ts'
import { shippedProfiles } from '../../../../shared/legal/profiles/index.ts'
import type { Database } from '../../db/tables/database.ts'
import { ALWAYS, valuesOf, type KeptProfile, type StoredContent } from './content.ts'

/** A profile of one's own as it is kept. */
export type ProfileRow = Selectable<Database['profile']>

/** Every profile of one's own, a family together, its versions in order. */
export async function readRows(db: Kysely<Database>): Promise<ProfileRow[]> {
  return db.selectFrom('profile').selectAll().orderBy('family').orderBy('version').execute()
}

/** A profile by its number; throws `not-found`. */
export async function readRow(db: Kysely<Database>, id: string): Promise<ProfileRow> {
  const row = await db.selectFrom('profile').selectAll().where('id', '=', Number(id)).executeTakeFirst()
  if (!row) throw unknownProfile(id)
  return row
}

/** A draft by its reference; throws `not-found`, and `refused` for one that is active or that Tanjak brings along. */
export async function readDraft(db: Kysely<Database>, ref: string): Promise<ProfileRow> {
  const row = await readOwn(db, ref)
  if (row.state === 'active') throw new TanjakError('refused', { key: 'profile.not-a-draft', values: { name: row.name } })
  return row
}

/** A profile of one's own by its reference; throws `refused` for the law and for what Tanjak brings along. */
export async function readOwn(db: Kysely<Database>, ref: string): Promise<ProfileRow> {
  if (!/^\d+$/.test(ref)) throw new TanjakError('refused', { key: 'profile.own-only' })
  return readRow(db, ref)
}

/** No profile has this name. */
export function unknownProfile(id: string): TanjakError {
  return new TanjakError('not-found', { key: 'profile.not-found', values: { id, known: shippedProfiles.map((one) => `shipped:${one.id}`).join(', ') } })
}

/** The row as far as it decides how the profile reads. */
export function keptOf(row: ProfileRow): KeptProfile {
  return {
    name: row.name,
    decree: row.decree_number === null || row.decree_date === null ? null : { number: row.decree_number, date: isoDate(row.decree_date) },
    validFrom: row.valid_from === null ? null : isoDate(row.valid_from),
    changedOn: isoDate(row.changed_at.slice(0, 10)),
    content: JSON.parse(row.content) as StoredContent,
  }
}

/** What keeps the values of a profile from being asked. */
export function problemsOf(row: ProfileRow): readonly ProfileProblem[] {
  const kept = keptOf(row)
  return profileProblems({ from: kept.validFrom ?? ALWAYS, values: valuesOf(kept) })
}

/** How many merit runs stand on each profile. */
export async function runsOn(db: Kysely<Database>): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('run_profile').select('profile_id').select((select) => select.fn.countAll<number>().as('runs')).groupBy('profile_id').execute()
  return new Map(rows.map((row) => [row.profile_id, row.runs]))
}

/** The next number; that of a removed profile is never given again, so that the audit log names one profile each. */
export async function nextId(db: Kysely<Database>): Promise<number> {
  const { kept } = await db.selectFrom('profile').select((select) => select.fn.max('id').as('kept')).executeTakeFirstOrThrow()
  const { told } = await db.selectFrom('audit').select(sql<number | null>`max(cast(entity_id as integer))`.as('told')).where('entity', '=', 'profile')
    .executeTakeFirstOrThrow()
  return Math.max(kept ?? 0, told ?? 0) + 1
}
