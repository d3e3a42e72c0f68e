import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { migrations as released } from './migrations/index.ts'
import type { SqliteFile } from './driver.ts'

/** Named migrations, ascending; the number of a schema is the number of migrations that made it. */
export type MigrationList = Readonly<Record<string, Migration>>

/** From which schema number to which, and the migrations that ran. */
export type MigrationReport = { readonly from: number; readonly to: number; readonly ran: readonly string[] }

/** The schema number of an open store. */
export function schemaNumber(sqlite: SqliteFile): number {
  return Number(sqlite.pragma('user_version', { simple: true }))
}

/** Refuses a store that a newer Tanjak has written, before anything in it is touched. */
export function refuseNewer(sqlite: SqliteFile, list: MigrationList = released): void {
  const [found, known] = [schemaNumber(sqlite), Object.keys(list).length]
  if (found > known) throw new TanjakError('newer-version', { key: 'access.store-newer', values: { found: String(found), known: String(known) } })
}

/**
 * Brings a store to the newest schema, migration by migration, each with its foreign-key check in a transaction of its own: what fails
 * leaves the schema before it. `backUpFirst` runs before an existing store changes. Throws what went wrong.
 */
export async function migrate(
  sqlite: SqliteFile,
  db: Kysely<unknown>,
  backUpFirst: () => Promise<void>,
  list: MigrationList = released,
): Promise<MigrationReport> {
  refuseNewer(sqlite, list)
  const names = Object.keys(list)
  refuseDisorder(names)
  const from = schemaNumber(sqlite)
  const waiting = names.slice(from)
  if (from > 0 && waiting.length > 0) await backUpFirst()
  const migrator = new Migrator({ db, provider: { getMigrations: async () => guarded(list) } })
  // Inside a transaction the pragma is ignored, and a rebuilt parent table would empty its children.
  sqlite.pragma('foreign_keys = OFF')
  try {
    for (const name of waiting) {
      const { error } = await migrator.migrateTo(name)
      if (error) throw error
    }
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
  return { from, to: schemaNumber(sqlite), ran: waiting }
}

function guarded(list: MigrationList): Record<string, Migration> {
  return Object.fromEntries(Object.entries(list).map(([name, migration], index) => [name, {
    up: async (db) => {
      await migration.up(db)
      await refuseOrphans(db, name)
      await sql.raw(`pragma user_version = ${index + 1}`).execute(db)
    },
  } satisfies Migration]))
}

async function refuseOrphans(db: Kysely<unknown>, name: string): Promise<void> {
  const { rows } = await sql<{ table: string; rowid: number | null; parent: string }>`pragma foreign_key_check`.execute(db)
  const [first] = rows
  if (first) throw new Error(`Migration ${name} leaves ${rows.length} rows without parent, first in ${first.table} (parent ${first.parent})`)
}

function refuseDisorder(names: readonly string[]): void {
  names.forEach((name, index) => {
    const before = names[index - 1]
    if (before !== undefined && before >= name) throw new Error(`Migrations must ascend: ${before} stands before ${name}`)
  })
}
