import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupInfo } from '../../../../shared/contract/backup.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { tellingDamage } from '../../db/store-error.ts'
import { ASIDE, DATABASE_NAME, VAULT_NAME, type DataFolder } from '../data-folder.ts'
import { syncFile, syncFolder } from '../durable-file.ts'
import { readVaultText } from '../vault-file.ts'
import { writeArchive } from './archive.ts'
import { checkDatabase } from './check-database.ts'
import { needTwice } from './free-space.ts'
import { MANIFEST_NAME, infoOf, sealManifest, type BackupReason } from './manifest.ts'
import { checkContent } from './verify.ts'

/** What a back-up is made of, where it goes and why; `vacuumInto` copies the open store whole to a path. */
export type BackUpOrder = {
  readonly folder: DataFolder
  readonly dataKey: Buffer
  readonly vacuumInto: (path: string) => Promise<void>
  readonly why: BackupReason
  /** The moment, ISO text in UTC. */
  readonly now: string
  /** The folder that gets the file; the data folder's own `backups` is made when missing, another one must exist. */
  readonly to: string
  readonly progress?: (done: number, total: number | null, what: Message) => void
  readonly signal?: AbortSignal
}

/**
 * Takes a back-up: the store copied whole, opened apart and checked, put with its vault file and a sealed manifest into one
 * `.tanjak` file, read back and compared, and only then given its name. Whatever goes wrong, no half file stays.
 * Errors: `not-found` no such folder, `refused` too little room, `damaged-store`, `cancelled` by the signal.
 */
export async function backUpFile(order: BackUpOrder): Promise<BackupInfo> {
  const { folder, to, now, why, progress, signal } = order
  if (to === folder.backups) await mkdir(to, { recursive: true, mode: 0o700 })
  else if (!existsSync(to)) throw new TanjakError('not-found', { key: 'backup.no-folder', values: { folder: to } })
  await needTwice(to, folder.database)
  const aside = await mkdtemp(join(to, ASIDE))
  try {
    const copy = join(aside, DATABASE_NAME)
    progress?.(0, 3, { key: 'backup.copying' })
    await order.vacuumInto(copy)
    await syncFile(copy)
    signal?.throwIfAborted()
    progress?.(1, 3, { key: 'backup.checking' })
    const vault = await readFile(folder.vault)
    const manifest = await manifestOf(order, copy, vault)
    signal?.throwIfAborted()
    progress?.(2, 3, { key: 'backup.writing' })
    const archive = join(aside, 'archive')
    await writeArchive(archive, [
      bytes(MANIFEST_NAME, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)),
      bytes(VAULT_NAME, vault),
      { name: DATABASE_NAME, size: manifest.database.size, content: { path: copy } },
    ], signal)
    await checkContent(archive, signal)
    const path = freeName(to, now, why)
    await rename(archive, path)
    await syncFolder(to)
    progress?.(3, 3, { key: 'backup.writing' })
    return infoOf({ path, manifest })
  } catch (error) {
    throw tellingDamage(error)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function manifestOf({ dataKey, now, why }: BackUpOrder, copy: string, vault: Buffer) {
  const checked = await checkDatabase(copy, dataKey)
  if ('problem' in checked) {
    throw new TanjakError('damaged-store', { key: 'backup.source-damaged', values: { problem: checked.problem } })
  }
  const { storeId, office } = readVaultText(vault.toString('utf8'))
  const database = { size: (await stat(copy)).size, sha256: await sha256Of(copy) }
  const manifest = { format: 'tanjak-backup', version: 1, storeId, office, takenAt: now, why, ...checked, database } as const
  return sealManifest({ ...manifest, vault: { sha256: createHash('sha256').update(vault).digest('hex') } }, dataKey)
}

function bytes(name: string, content: Buffer) {
  return { name, size: content.length, content }
}

// `tanjak-20261121T030405Z-asked.tanjak`: no colons, which Windows forbids, and in the order of time.
function freeName(folder: string, now: string, why: BackupReason): string {
  const stem = `tanjak-${now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}-${why}`
  for (let again = 1; ; again += 1) {
    const path = join(folder, `${stem}${again === 1 ? '' : `-${again}`}.tanjak`)
    if (!existsSync(path)) return path
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(piece as Buffer)
  return hash.digest('hex')
}
