import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'

/** One file of an archive: bytes at hand, or a file that is copied in. */
export type ArchiveEntry = { readonly name: string; readonly size: number; readonly content: Buffer | { readonly path: string } }

/** Where one file stands within an archive. */
export type ArchivedFile = { readonly name: string; readonly offset: number; readonly size: number }

const BLOCK = 512
const MOST_FILES = 8
// Eleven octal digits are what a tar header has for a size.
const MOST_BYTES = 8 ** 11 - 1

/**
 * Writes a plain tar archive (POSIX ustar, one regular file after the other) and forces it to disk. Tar, because its content is
 * encrypted already and sizes are known beforehand; any `tar` opens it.
 */
export async function writeArchive(path: string, entries: readonly ArchiveEntry[], signal?: AbortSignal): Promise<void> {
  const archive = await open(path, 'wx', 0o600)
  try {
    for (const { name, size, content } of entries) {
      if (size > MOST_BYTES) throw new TanjakError('refused', { key: 'backup.too-large' })
      await archive.writeFile(headerOf(name, size))
      if (Buffer.isBuffer(content)) await archive.writeFile(content)
      else for await (const piece of pieces(content.path, signal)) await archive.writeFile(piece)
      await archive.writeFile(Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK))
    }
    await archive.writeFile(Buffer.alloc(2 * BLOCK))
    await archive.sync()
  } finally {
    await archive.close()
  }
}

/** Lists the files of an archive, or gives `null` when it is none or is cut short. */
export async function readArchive(path: string): Promise<ReadonlyMap<string, ArchivedFile> | null> {
  const archive = await open(path, 'r')
  try {
    return await entriesOf(archive)
  } finally {
    await archive.close()
  }
}

/** Reads one file of an archive piece by piece. */
export function readArchived(path: string, { offset, size }: ArchivedFile, signal?: AbortSignal): AsyncIterable<Buffer> {
  return size === 0 ? nothing() : pieces(path, signal, { start: offset, end: offset + size - 1 })
}

async function entriesOf(archive: FileHandle): Promise<ReadonlyMap<string, ArchivedFile> | null> {
  const { size: length } = await archive.stat()
  const found = new Map<string, ArchivedFile>()
  for (let at = 0; found.size <= MOST_FILES && at + BLOCK <= length;) {
    const header = Buffer.alloc(BLOCK)
    await archive.read(header, 0, BLOCK, at)
    if (header.every((byte) => byte === 0)) return found.size > 0 ? found : null
    const size = Number.parseInt(textOf(header, 124, 12), 8)
    if (textOf(header, 257, 5) !== 'ustar' || textOf(header, 148, 6) !== checksumOf(header) || !Number.isSafeInteger(size)) return null
    const file = { name: textOf(header, 0, 100), offset: at + BLOCK, size }
    if (file.offset + size > length) return null
    found.set(file.name, file)
    at = file.offset + Math.ceil(size / BLOCK) * BLOCK
  }
  return null
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK)
  const put = (text: string, at: number) => header.write(text, at, 'latin1')
  put(name, 0)
  put('0000600\0', 100)
  put('0000000\0', 108)
  put('0000000\0', 116)
  put(`${size.toString(8).padStart(11, '0')}\0`, 124)
  put('00000000000\0', 136)
  put('0', 156)
  put('ustar\u000000', 257)
  put(`${checksumOf(header)}\0 `, 148)
  return header
}

// The sum of all bytes, with the eight of the checksum itself counted as spaces.
function checksumOf(header: Buffer): string {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  return sum.toString(8).padStart(6, '0')
}

function textOf(header: Buffer, at: number, length: number): string {
  return header.subarray(at, at + length).toString('latin1').replace(/\0.*$/s, '')
}

async function* pieces(path: string, signal: AbortSignal | undefined, range: { start?: number; end?: number } = {}): AsyncIterable<Buffer> {
  for await (const piece of createReadStream(path, { ...range, highWaterMark: 1024 * 1024, ...(signal ? { signal } : {}) })) yield piece as Buffer
}

async function* nothing(): AsyncIterable<Buffer> {}
