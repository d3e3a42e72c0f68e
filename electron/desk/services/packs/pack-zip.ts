import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { checkZip } from '../../files/zip-check.ts'
import { dataOffset, type ZipEntry } from '../../files/zip-directory.ts'

/** A file of a pack: its name, its bytes, and the bytes as they lie in the archive. */
export type PackedFile = { readonly path: string; readonly content: Buffer; readonly packed: Buffer; readonly method: 0 | 8 }

/** Packs a file; small ones lie in the archive as they are, so that they can be read with any tool. */
export function packFile(path: string, content: Buffer): PackedFile {
  const packed = deflateRawSync(content, { level: 9 })
  return packed.length < content.length * 0.9 ? { path, content, packed, method: 8 } : { path, content, packed: content, method: 0 }
}

/** 1 January 1980, midnight: the archive tells nothing of when it was made, so that the same content always gives the same bytes. */
const NO_TIME = Buffer.from('00002100', 'hex')
/** Signature, version 2.0, no flags. */
const LOCAL = Buffer.from('504b030414000000', 'hex')
const ENTRY = Buffer.from('504b0102140014000000', 'hex')

/** Writes the archive: headers of one fixed form, the files in the order given, nothing between them and nothing behind. */
export function writePackZip(files: readonly Omit<PackedFile, 'content'>[], sizes: readonly { readonly crc: number; readonly size: number }[]): Buffer {
  const [body, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [at, { path, packed, method }] of files.entries()) {
    const name = Buffer.from(path, 'utf8')
    const about = Buffer.concat([uint16(method), NO_TIME, uint32(sizes[at]?.crc ?? 0), uint32(packed.length), uint32(sizes[at]?.size ?? 0), uint16(name.length), uint16(0)])
    body.push(LOCAL, about, name, packed)
    directory.push(ENTRY, about, Buffer.alloc(10), uint32(offset), name)
    offset += LOCAL.length + about.length + name.length + packed.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.concat([Buffer.from('504b050600000000', 'hex'), uint16(files.length), uint16(files.length), uint32(listing.length), uint32(offset), uint16(0)])
  return Buffer.concat([...body, listing, end])
}

/** Writes packed files as an archive. */
export function zipOf(files: readonly PackedFile[]): Buffer {
  return writePackZip(files, files.map(({ content }) => ({ crc: crc32(content), size: content.length })))
}

/** A file of an archive that is being checked; `content` unpacks it, null where its bytes do not unpack to what the directory says. */
export type FoundFile = { readonly path: string; readonly packed: Buffer; readonly content: () => Buffer | null }

/**
 * Opens an archive of unknown origin without unpacking it. `exact` says whether every byte outside the files is as `zipOf` writes it.
 * Throws `FileRefused` for what is no archive, is damaged in its directory, or is made to grow without end.
 */
export function readPackZip(bytes: Buffer): { readonly files: readonly FoundFile[]; readonly exact: boolean } {
  const { entries } = checkZip(bytes)
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset)
  const files = inOrder.map((entry) => {
    const start = dataOffset(bytes, entry)
    const packed = bytes.subarray(start, start + entry.packedSize)
    return { path: entry.name, packed, method: entry.method === 8 ? 8 as const : 0 as const, content: () => unpack(packed, entry) }
  })
  const written = writePackZip(files, inOrder)
  return { files, exact: written.equals(bytes) }
}

function unpack(packed: Buffer, { method, size, crc }: ZipEntry): Buffer | null {
  try {
    // Not a byte more comes out than the directory promised, which was found harmless before.
    const content = method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) : packed
    return content.length === size && crc32(content) === crc ? content : null
  } catch {
    return null
  }
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
