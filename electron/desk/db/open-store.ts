import { Kysely } from 'kysely'
import { StoreDialect } from './dialect.ts'
import type { SqliteFile } from './driver.ts'
import { migrate, refuseNewer, type MigrationList, type MigrationReport } from './migrate.ts'
import { closeDatabase, createDatabase, openDatabase } from './open-database.ts'
import { tellingDamage } from './store-error.ts'
import type { Database } from './tables/database.ts'

/** An open store: queries through `db`, the file itself through `sqlite` (pragmas, `VACUUM INTO`). */
export type Store = {
  readonly path: string
  readonly db: Kysely<Database>
  readonly sqlite: SqliteFile
  readonly migrated: MigrationReport
  /** Ends pending queries, folds the write-ahead log into the file and closes it. */
  readonly close: () => Promise<void>
}

/** How a store is opened: what is to be done before an existing one is migrated, and other migrations than the released (tests). */
export type OpenStoreOptions = {
  readonly backUpFirst?: (sqlite: SqliteFile) => Promise<void>
  readonly migrations?: MigrationList
}

/** Makes a new encrypted store with the newest schema. */
export async function createStore(path: string, dataKey: Buffer, options: OpenStoreOptions = {}): Promise<Store> {
  return settleStore(path, createDatabase(path, dataKey), options)
}

/** Opens an existing store, migrates it when it is older (after `backUpFirst`) and refuses it when it is newer. */
export async function openStore(path: string, dataKey: Buffer, options: OpenStoreOptions = {}): Promise<Store> {
  return settleStore(path, openDatabase(path, dataKey), options)
}

async function settleStore(path: string, sqlite: SqliteFile, options: OpenStoreOptions): Promise<Store> {
  try {
    refuseNewer(sqlite, options.migrations)
    const migrating = new Kysely<unknown>({ dialect: new StoreDialect(sqlite) })
    const migrated = await migrate(sqlite, migrating, async () => options.backUpFirst?.(sqlite), options.migrations)
    const db = new Kysely<Database>({ dialect: new StoreDialect(sqlite) })
    return { path, db, sqlite, migrated, close: async () => {
      await db.destroy()
      closeDatabase(sqlite)
    } }
  } catch (error) {
    sqlite.close()
    throw tellingDamage(error)
  }
}
