import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** The next number of a table whose rows the audit log names: one that was given is never given again, so that papers name one each. */
export async function nextNumber(db: Kysely<Database>, table: 'selection_round' | 'shortlist', entity: string): Promise<number> {
  const { kept } = await db.selectFrom(table).select((select) => select.fn.max('id').as('kept')).executeTakeFirstOrThrow()
  const { told } = await db.selectFrom('audit').select(sql<number | null>`max(cast(entity_id as integer))`.as('told')).where('entity', '=', entity).executeTakeFirstOrThrow()
  return Math.max(kept ?? 0, told ?? 0) + 1
}
