import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { ASIDE, DATABASE_NAME, VAULT_NAME } from '../data-folder.ts'
import { syncFolder } from '../durable-file.ts'
import { readArchived, type ArchivedFile } from './archive.ts'
import { checkDatabase } from './check-database.ts'
import { needTwice } from './free-space.ts'
import { damagedBackup, manifestSealHolds, openBackup, type OpenedBackup } from './manifest.ts'

/** Compares the content of a back-up with its manifest, without any key. Errors as `openBackup`. */
export async function checkContent(path: string, signal?: AbortSignal): Promise<OpenedBackup> {
  const backup = await openBackup(path)
  const { manifest, database, vault } = backup
  if ((await sha256Of(path, vault, null, signal)) !== manifest.vault.sha256) throw damagedBackup(path)
  if ((await sha256Of(path, database, null, signal)) !== manifest.database.sha256) throw damagedBackup(path)
  return backup
}

/** Unpacks vault and database of a back-up into a new folder, compared with the manifest on the way and forced to disk. */
export async function unpack(backup: OpenedBackup, into: string, signal?: AbortSignal): Promise<void> {
  const { path, manifest } = backup
  await mkdir(into, { mode: 0o700 })
  const vault = await sha256Of(path, backup.vault, join(into, VAULT_NAME), signal)
  const database = await sha256Of(path, backup.database, join(into, DATABASE_NAME), signal)
  if (vault !== manifest.vault.sha256 || database !== manifest.database.sha256) throw damagedBackup(path)
  await syncFolder(into)
}

/** Checks an unpacked back-up with its data key: seal, every page, foreign keys, and that it holds what its manifest says. */
export async function checkUnpacked({ path, manifest }: OpenedBackup, folder: string, dataKey: Buffer): Promise<void> {
  if (!manifestSealHolds(manifest, dataKey)) throw damagedBackup(path)
  const found = await checkDatabase(join(folder, DATABASE_NAME), dataKey)
  if ('problem' in found) throw damagedBackup(path)
  const { schema, people, ratings, audit } = manifest
  const same = found.schema === schema && found.people === people && found.ratings === ratings && found.audit.hash === audit.hash
  if (!same) throw damagedBackup(path)
}

/** Checks a back-up of this office as a restore would, in a folder aside that is deleted afterwards. */
export async function verifyBackup(path: string, aside: string, own: { storeId: string; dataKey: Buffer }, signal?: AbortSignal): Promise<OpenedBackup> {
  const backup = await openBackup(path)
  if (backup.manifest.storeId !== own.storeId) throw otherOffice(backup)
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await needTwice(aside, path)
  const temporary = await mkdtemp(join(aside, ASIDE))
  try {
    await unpack(backup, join(temporary, 'store'), signal)
    await checkUnpacked(backup, join(temporary, 'store'), own.dataKey)
    return backup
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** The refusal of a back-up that belongs to another office. */
export function otherOffice({ path, manifest }: OpenedBackup): TanjakError {
  return new TanjakError('refused', { key: 'backup.other-office', values: { file: basename(path), office: manifest.office } })
}

async function sha256Of(path: string, file: ArchivedFile, copyTo: string | null, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const copy = copyTo === null ? null : await open(copyTo, 'wx', 0o600)
  try {
    for await (const piece of readArchived(path, file, signal)) {
      hash.update(piece)
      await copy?.writeFile(piece)
    }
    await copy?.sync()
  } finally {
    await copy?.close()
  }
  return hash.digest('hex')
}
