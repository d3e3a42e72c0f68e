import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** The names of accounts, by their number. */
export async function accountNames(db: Kysely<Database>): Promise<(id: number | null) => string | null> {
  const rows = await db.selectFrom('account').select(['id', 'display_name']).execute()
  const names = new Map(rows.map(({ id, display_name }) => [id, display_name]))
  return (id) => (id === null ? null : names.get(id) ?? null)
}
