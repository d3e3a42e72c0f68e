import { mkdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { Sqlite, isSqliteError, type SqliteFile } from '../db/driver.ts'
import { dataFolder } from './data-folder.ts'
import { writeDurably } from './durable-file.ts'
import { refuseSharedFolder } from './refuse-shared-folder.ts'

const holderSchema = z.object({ pid: z.int(), address: z.string().nullable(), secret: z.string().nullable() })

/** Who holds a data folder: the process, and where and with which secret a door of this user may reach it. */
export type Holder = z.infer<typeof holderSchema>

/** A data folder that this process alone owns. */
export type FolderLock = {
  /** Says where the desk can be reached, in `desk.json`, readable by this user of the computer only. */
  readonly announce: (reach: { address: string; secret: string }) => Promise<void>
  readonly release: () => Promise<void>
}

/**
 * Takes a data folder for this process. The lock is one of the operating system on `desk.lock`, so that it ends with the
 * process, however that ends. Errors: `in-use`, naming the holder; `refused` a folder that is shared, synced or no folder.
 */
export async function lockFolder(root: string): Promise<FolderLock> {
  refuseSharedFolder(root)
  const { lock, holder } = dataFolder(root)
  makeFolder(root)
  const sqlite = new Sqlite(lock, { timeout: 0 })
  try {
    sqlite.exec('begin exclusive')
  } catch (error) {
    sqlite.close()
    throw isBusy(error) ? inUse(root) : error
  }
  const write = (reach: Omit<Holder, 'pid'>) => writeDurably(holder, JSON.stringify({ pid: process.pid, ...reach }))
  await write({ address: null, secret: null }).catch((error: unknown) => {
    letGo(sqlite)
    throw error
  })
  return {
    announce: write,
    release: async () => {
      if (!sqlite.open) return
      await rm(holder, { force: true })
      letGo(sqlite)
    },
  }
}

/** Reads who says to hold a data folder, or `null`. The word may be stale: only the lock itself is proof. */
export function readHolder(root: string): Holder | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(readFileSync(dataFolder(root).holder, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function letGo(sqlite: SqliteFile): void {
  sqlite.exec('rollback')
  sqlite.close()
}

function isBusy(error: unknown): boolean {
  return isSqliteError(error) && (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED'))
}

function inUse(root: string): TanjakError {
  const holder = readHolder(root)
  if (!holder) return new TanjakError('in-use', { key: 'access.folder-in-use', values: { root } })
  return new TanjakError('in-use', { key: 'access.folder-in-use-by', values: { root, pid: String(holder.pid) } })
}

function makeFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new TanjakError('refused', why === 'ENOENT' ? { key: 'access.folder-nowhere', values: { root } } : { key: 'access.folder-cannot-be', values: { root, why } })
  }
}
