import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { diagnose } from './diagnose.ts'
import { Sqlite, isSqliteError, type SqliteFile } from './driver.ts'
import { tellingDamage } from './store-error.ts'

/** Stands in the header of every Tanjak store ("Tnjk"), so that a foreign database is told at once. */
export const APPLICATION_ID = 0x546e6a6b

const PLAIN_HEADER = Buffer.from('SQLite format 3\0', 'latin1')

// Order matters: the key comes first, WAL before synchronous, because the driver's build lowers synchronous in WAL mode.
const PRAGMAS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['temp_store', 'MEMORY', 2],
  ['busy_timeout', '5000', 5000],
  // 64 MiB: pages stay decrypted, else every scan of 100,000 people decrypts them all again (ten times slower).
  ['cache_size', '-65536', -65536],
  // Without it REPLACE deletes a row behind the triggers that keep the audit chain whole.
  ['recursive_triggers', 'ON', 1],
]

/** Makes a new, empty, encrypted store; refuses a path where something already stands. The key is 32 random bytes. */
export function createDatabase(path: string, dataKey: Buffer): SqliteFile {
  if (existsSync(path)) throw new TanjakError('refused', { key: 'access.store-exists', values: { path } })
  const sqlite = connect(path, dataKey, {})
  try {
    sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    settle(sqlite)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw tellingDamage(error)
  }
}

/**
 * Opens an existing store with its data key. Errors: `not-found` no file, `refused` a plain or foreign database,
 * `damaged-store` a key of another store or damaged pages (two different sentences).
 */
export function openDatabase(path: string, dataKey: Buffer, how: { readonly?: boolean } = {}): SqliteFile {
  refuseWhatIsNoStore(path)
  const sqlite = connect(path, dataKey, { readonly: how.readonly ?? false, fileMustExist: true })
  try {
    probe(sqlite, path, dataKey)
    if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new TanjakError('refused', { key: 'access.store-foreign', values: { path } })
    }
    settle(sqlite, how.readonly)
    return sqlite
  } catch (error) {
    sqlite.close()
    throw tellingDamage(error)
  }
}

/** Tidies and closes a store: statistics for the planner, then the write-ahead log folded into the file. */
export function closeDatabase(sqlite: SqliteFile): void {
  if (!sqlite.open) return
  if (!sqlite.readonly) {
    sqlite.pragma('optimize')
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
  }
  sqlite.close()
}

function connect(path: string, dataKey: Buffer, options: { readonly?: boolean; fileMustExist?: boolean }): SqliteFile {
  if (dataKey.length !== 32) throw new RangeError(`A data key has 32 bytes, not ${dataKey.length}`)
  const sqlite = new Sqlite(path, options)
  sqlite.pragma(`cipher = 'sqlcipher'`)
  // A raw key in the driver's own notation; the buffer is wiped, a string could not be.
  const rawKey = Buffer.concat([Buffer.from(`x'`), Buffer.from(dataKey.toString('hex')), Buffer.from(`'`)])
  sqlite.key(rawKey)
  rawKey.fill(0)
  return sqlite
}

function settle(sqlite: SqliteFile, readonly = false): void {
  for (const [name, value, expected] of PRAGMAS) {
    if (readonly && name === 'journal_mode') continue
    sqlite.pragma(`${name} = ${value}`)
    const actual: unknown = sqlite.pragma(name, { simple: true })
    if (actual !== expected) throw new Error(`SQLite did not take ${name} = ${value}: it says ${String(actual)}`)
  }
}

function probe(sqlite: SqliteFile, path: string, dataKey: Buffer): void {
  try {
    sqlite.prepare('select count(*) from sqlite_schema').get()
  } catch (error) {
    if (!isSqliteError(error) || error.code !== 'SQLITE_NOTADB') throw error
    const key = diagnose(path, dataKey) === 'damaged' ? 'access.store-damaged' : 'access.store-other-key'
    throw new TanjakError('damaged-store', { key })
  }
}

function refuseWhatIsNoStore(path: string): void {
  if (!existsSync(path)) throw new TanjakError('not-found', { key: 'access.store-missing', values: { path } })
  const start = Buffer.alloc(PLAIN_HEADER.length)
  const file = openSync(path, 'r')
  const read = readSync(file, start, 0, start.length, 0)
  closeSync(file)
  if (read < start.length) throw new TanjakError('damaged-store', { key: 'access.store-damaged' })
  if (start.equals(PLAIN_HEADER)) throw new TanjakError('refused', { key: 'access.store-foreign', values: { path } })
}
