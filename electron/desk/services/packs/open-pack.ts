import type { z } from 'zod'
import type { Message } from '../../../../shared/text/message.ts'
import { FileRefused, type RefusalCode } from '../../files/file-refused.ts'
import { limits } from '../../files/limits.ts'
import { FORMAT, isFactsPath, jsonBytes, manifestHash, manifestSchema, paths, sha256, VERSION, type Manifest } from './pack-format.ts'
import { readPackZip, type FoundFile } from './pack-zip.ts'

/** What opening a pack came to: no pack at all, one that was changed, or one whose every byte is as its table of contents says. */
export type Opening =
  | { readonly is: 'unreadable'; readonly message: Message }
  | { readonly is: 'damaged'; readonly files: readonly string[]; readonly manifest: Manifest | null }
  | { readonly is: 'whole'; readonly manifest: Manifest; readonly read: <T>(path: string, schema: z.ZodType<T>) => T; readonly facts: readonly string[] }

/** What the bytes outside the files of an archive are called in a report. */
export const ARCHIVE = 'ZIP'

/** Thrown for a file whose bytes are right and whose content is not of the form of a pack. */
export class WrongForm extends Error {
  readonly path: string

  constructor(path: string) {
    super(path)
    this.name = 'WrongForm'
    this.path = path
  }
}

/** Opens a pack of unknown origin and checks every byte of it; nothing is believed that its hashes do not bear out. */
export function openPack(bytes: Buffer): Opening {
  try {
    if (bytes.length > limits.fileBytes) return { is: 'unreadable', message: refusedZip('too-large') }
    const { files, exact } = readPackZip(bytes)
    const first = files.find(({ path }) => path === paths.manifest)
    if (first === undefined) return { is: 'unreadable', message: { key: 'pack.not-a-pack' } }
    return checked(first, files, exact)
  } catch (error) {
    if (error instanceof FileRefused) return { is: 'unreadable', message: refusedZip(error.refusal.code) }
    throw error
  }
}

// The checks are those of workbooks, and so are their words: what is told there about Excel helps nobody who was handed a pack.
function refusedZip(code: RefusalCode): Message {
  return { key: code === 'damaged' ? 'pack.zip-damaged' : code === 'password' ? 'pack.zip-password' : 'pack.zip-unlike' }
}

function checked(first: FoundFile, files: readonly FoundFile[], exact: boolean): Opening {
  const table = first.content()
  const json = table === null ? null : jsonOf(table)
  if (json !== null && json['format'] === FORMAT && typeof json['version'] === 'number' && json['version'] > VERSION) return { is: 'unreadable', message: { key: 'pack.newer' } }
  const manifest = manifestSchema.safeParse(json).data
  if (table === null || manifest === undefined) {
    // Another program's archive may hold a file of this name; only what says that it is a pack can be a damaged one.
    const pack = table === null || table.includes(FORMAT)
    return pack ? { is: 'damaged', files: [paths.manifest], manifest: null } : { is: 'unreadable', message: { key: 'pack.not-a-pack' } }
  }
  const found = new Map(files.map((file) => [file.path, file]))
  const contents = new Map<string, () => Buffer>()
  const damaged = exact ? [] : [ARCHIVE]
  if (manifest.hash !== manifestHash(manifest) || !jsonBytes(manifest).equals(table)) damaged.push(paths.manifest)
  for (const { path, bytes, sha256: hash, packed } of manifest.files) {
    const file = found.get(path)
    const content = file?.content() ?? null
    if (file === undefined || content === null || content.length !== bytes || sha256(content) !== hash || sha256(file.packed) !== packed) damaged.push(path)
    else contents.set(path, () => file.content() ?? content)
  }
  const named = new Set([paths.manifest, ...manifest.files.map(({ path }) => path)])
  damaged.push(...files.map(({ path }) => path).filter((path) => !named.has(path)), ...Object.values(paths).filter((path) => !named.has(path)))
  if (damaged.length > 0) return { is: 'damaged', files: damaged, manifest }
  return {
    is: 'whole', manifest, facts: manifest.files.map(({ path }) => path).filter(isFactsPath),
    read(path, schema) {
      const parsed = schema.safeParse(jsonOf(contents.get(path)?.() ?? Buffer.alloc(0)))
      if (!parsed.success) throw new WrongForm(path)
      return parsed.data
    },
  }
}

function jsonOf(bytes: Buffer): Record<string, unknown> | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as Record<string, unknown> | null
  } catch {
    return null
  }
}
