import { sql, Kysely } from 'kysely'
import { StoreDialect } from '../../db/dialect.ts'
import type { SqliteFile } from '../../db/driver.ts'
import { schemaNumber } from '../../db/migrate.ts'
import { closeDatabase, openDatabase } from '../../db/open-database.ts'
import type { Database } from '../../db/tables/database.ts'
import { auditHead, verifyAudit } from '../audit.ts'
import type { Manifest } from './manifest.ts'

/** What a checked copy holds: as it goes into a manifest. */
export type CheckedDatabase = Pick<Manifest, 'schema' | 'people' | 'ratings' | 'audit'>

/**
 * Opens a copy of the store apart, read-only, and checks every page, index and foreign key and the audit chain. Gives what it holds,
 * or the first problem in SQLite's words. Errors as `openDatabase`.
 */
export async function checkDatabase(path: string, dataKey: Buffer): Promise<CheckedDatabase | { readonly problem: string }> {
  const sqlite = openDatabase(path, dataKey, { readonly: true })
  const db = new Kysely<Database>({ dialect: new StoreDialect(sqlite) })
  try {
    const problem = firstProblem(sqlite)
    if (problem) return { problem }
    const [head, verdict] = [await auditHead(db), await verifyAudit(db, dataKey)]
    return {
      schema: schemaNumber(sqlite),
      people: await rowsOf(db, 'person'),
      ratings: await rowsOf(db, 'rating'),
      audit: { ...head, intact: verdict.intact },
    }
  } finally {
    await db.destroy()
    closeDatabase(sqlite)
  }
}

function firstProblem(sqlite: SqliteFile): string | null {
  const [integrity] = sqlite.pragma('integrity_check(1)') as { integrity_check: string }[]
  if (integrity?.integrity_check !== 'ok') return integrity?.integrity_check ?? 'integrity_check'
  const [orphan] = sqlite.pragma('foreign_key_check') as { table: string; parent: string }[]
  return orphan ? `${orphan.table} → ${orphan.parent}` : null
}

// A store from before the first import's migrations may lack a table; it then holds none.
async function rowsOf(db: Kysely<Database>, table: 'person' | 'rating'): Promise<number> {
  const { rows: [known] } = await sql`select 1 from sqlite_schema where type = 'table' and name = ${table}`.execute(db)
  if (!known) return 0
  const { n } = await db.selectFrom(table).select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}
