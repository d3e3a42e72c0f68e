import { createHmac, timingSafeEqual } from 'node:crypto'
import { basename } from 'node:path'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import type { BackupInfo } from '../../../../shared/contract/backup.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { DATABASE_NAME, VAULT_NAME } from '../data-folder.ts'
import { deriveKey } from '../derived-keys.ts'
import { readArchive, readArchived, type ArchivedFile } from './archive.ts'

/** The name of the manifest within a back-up. */
export const MANIFEST_NAME = 'manifest.json'
const MOST_MANIFEST_BYTES = 64 * 1024

const manifestSchema = z.strictObject({
  format: z.literal('tanjak-backup'),
  version: z.literal(1),
  storeId: z.uuid(),
  office: z.string(),
  takenAt: z.string(),
  why: z.enum(['asked', 'before-import', 'before-migration', 'before-restore', 'daily']),
  schema: z.int(),
  people: z.int(),
  ratings: z.int(),
  /** The end of the audit chain: kept outside the store, it shows rows cut off later. */
  audit: z.strictObject({ seq: z.int(), hash: z.string(), intact: z.boolean() }),
  database: z.strictObject({ size: z.int(), sha256: z.string() }),
  vault: z.strictObject({ sha256: z.string() }),
  /** HMAC over everything above with a key derived from the data key. */
  seal: z.string(),
})

/** What a back-up says of itself. */
export type Manifest = z.infer<typeof manifestSchema>
/** Why a back-up was taken. */
export type BackupReason = Manifest['why']

/** A back-up file with its manifest and where its two other files stand. */
export type OpenedBackup = { readonly path: string; readonly manifest: Manifest; readonly database: ArchivedFile; readonly vault: ArchivedFile }

/** Seals a manifest with the data key of the store it is about. */
export function sealManifest(manifest: Omit<Manifest, 'seal'>, dataKey: Buffer): Manifest {
  return { ...manifest, seal: sealOf(manifest, dataKey) }
}

/** Tells whether a manifest was written by whoever held the data key. */
export function manifestSealHolds({ seal, ...manifest }: Manifest, dataKey: Buffer): boolean {
  const [found, expected] = [Buffer.from(seal), Buffer.from(sealOf(manifest, dataKey))]
  return found.length === expected.length && timingSafeEqual(found, expected)
}

/** Reads what a back-up file says of itself. Errors: `not-found`, `bad-input` no back-up, `newer-version`, `damaged-store`. */
export async function openBackup(path: string): Promise<OpenedBackup> {
  const file = basename(path)
  const files = await readArchive(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new TanjakError('not-found', { key: 'backup.missing', values: { file } }) : error
  })
  const [record, database, vault] = [MANIFEST_NAME, DATABASE_NAME, VAULT_NAME].map((name) => files?.get(name))
  if (!record || record.size > MOST_MANIFEST_BYTES) throw new TanjakError('bad-input', { key: 'backup.not-a-backup', values: { file } })
  const manifest = readManifest(await wholeOf(path, record), file)
  if (!database || !vault || database.size !== manifest.database.size) throw damagedBackup(path)
  return { path, manifest, database, vault }
}

/** A back-up as lists show it. */
export function infoOf({ path, manifest }: Pick<OpenedBackup, 'path' | 'manifest'>): BackupInfo {
  const { takenAt, why, schema, people, ratings, audit, database } = manifest
  return { file: path, takenAt, why, size: database.size, schema, people, ratings, auditHead: audit.hash, sha256: database.sha256 }
}

/** The error of a back-up whose content is not what its manifest says. */
export function damagedBackup(path: string): TanjakError {
  return new TanjakError('damaged-store', { key: 'backup.damaged', values: { file: basename(path) } })
}

/** All bytes of one file of a back-up; for the small ones. */
export async function wholeOf(path: string, file: ArchivedFile): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of readArchived(path, file)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function readManifest(bytes: Buffer, file: string): Manifest {
  const json = parseJson(bytes.toString('utf8'))
  const newer = z.object({ format: z.literal('tanjak-backup'), version: z.number().gt(1) }).safeParse(json)
  if (newer.success) throw new TanjakError('newer-version', { key: 'backup.newer', values: { file } })
  const parsed = manifestSchema.safeParse(json)
  if (!parsed.success) throw new TanjakError('damaged-store', { key: 'backup.damaged', values: { file } })
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sealOf(manifest: Omit<Manifest, 'seal'>, dataKey: Buffer): string {
  return createHmac('sha256', deriveKey(dataKey, 'back-up manifest')).update(canonicalize(manifest) ?? '').digest('hex')
}
