import type { SqliteFile } from '../../electron/desk/db/driver.ts'

/** Every table, index, trigger and view of a store as SQL, by name; without what SQLite and Kysely keep for themselves. */
export function schemaOf(sqlite: SqliteFile): readonly string[] {
  const rows = sqlite.prepare<[], { sql: string }>(`
    select sql from sqlite_schema
    where sql is not null and name not like 'sqlite_%' and name not like 'kysely_%' order by tbl_name, type desc, name
  `).all()
  return rows.map((row) => row.sql)
}
