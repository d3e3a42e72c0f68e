// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient declaration cannot be imported, and tests must see it too
/// <reference path="./multiple-ciphers.d.ts" />
import Sqlite from 'better-sqlite3-multiple-ciphers'

/** The one SQLite driver of the desk. A second one on the same file would undo SQLite's locks. */
export { Sqlite }

/** An open connection to a SQLite file. */
export type SqliteFile = InstanceType<typeof Sqlite>

/** What the driver throws: `code` is SQLite's own, such as `SQLITE_FULL`. */
export function isSqliteError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Sqlite.SqliteError
}
