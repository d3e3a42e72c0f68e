import type { Kysely } from 'kysely'
import { letterheadSchema, plainLetterhead, type Letterhead } from '../../../../shared/domain/document/letterhead.ts'
import type { Database } from '../../db/tables/database.ts'

const KEY = 'letterhead'

/** The letterhead of the office; one that says nothing until it was set. */
export async function readLetterhead(db: Kysely<Database>): Promise<Letterhead> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst()
  return row ? letterheadSchema.parse(JSON.parse(row.value)) : plainLetterhead
}

/** Sets the letterhead. */
export async function writeLetterhead(db: Kysely<Database>, letterhead: Letterhead, by: number, now: string): Promise<void> {
  const row = { value: JSON.stringify(letterhead), changed_at: now, changed_by: by }
  await db.insertInto('setting').values({ key: KEY, ...row }).onConflict((conflict) => conflict.column('key').doUpdateSet(row)).execute()
}
