import type { Kysely } from 'kysely'
import { mappingSchema, type Mapping } from '../../../../shared/contract/import.ts'
import type { Database } from '../tables/database.ts'

/** The saved column mappings, by name. */
export async function listMappings(db: Kysely<Database>): Promise<{ name: string; mapping: Mapping }[]> {
  const rows = await db.selectFrom('mapping_profile').select(['name', 'target', 'columns']).orderBy('name').execute()
  return rows.map(({ name, target, columns }) => ({ name, mapping: mappingSchema.parse({ target, columns: JSON.parse(columns) as unknown }) }))
}

/** Keeps a mapping under its name; one of the same name is replaced. */
export async function saveMapping(db: Kysely<Database>, name: string, { target, columns }: Mapping, by: { accountId: number; now: string }): Promise<void> {
  const row = { target, columns: JSON.stringify(columns), created_at: by.now, account_id: by.accountId }
  await db.insertInto('mapping_profile').values({ name, ...row }).onConflict((conflict) => conflict.column('name').doUpdateSet(row)).execute()
}
