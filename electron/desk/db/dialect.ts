import {
  CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver,
  type DatabaseConnection, type SqliteDatabase, type SqliteDialectConfig, type SqliteStatement,
} from 'kysely'
import type { SqliteFile } from './driver.ts'

const KEPT_STATEMENTS = 300

/** Kysely's SQLite dialect, mended in two places: schema changes run in transactions, and a transaction takes the write lock at once. */
export class StoreDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(sqlite: SqliteFile) {
    const config = { database: keepingStatements(sqlite) }
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

// The stock adapter denies transactional DDL, so that a migration that fails would leave half its tables.
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

// Kysely prepares a statement for every query; keeping them makes thousands of equal inserts about twice as fast.
// A streamed statement is busy while it is read, so that each stream gets one of its own.
function keepingStatements(sqlite: SqliteFile): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => {
      kept.clear()
    },
    prepare: (text) => {
      const known = kept.get(text)
      if (known) return known
      const statement = sqlite.prepare<unknown[]>(text)
      const fresh: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters),
        run: (parameters) => statement.run(parameters),
        iterate: (parameters) => sqlite.prepare<unknown[]>(text).iterate(parameters),
      }
      if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? '')
      kept.set(text, fresh)
      return fresh
    },
  }
}
