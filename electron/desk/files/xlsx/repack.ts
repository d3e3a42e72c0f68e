import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'

/** A part of a workbook, unpacked. */
export type Part = { readonly path: string; readonly content: Buffer }

/**
 * Writes checked parts as an archive without compression, part by part, so that the parser sees these bytes and no others:
 * it trusts the header of each part, whereas the checks went by the directory of the archive. The list is emptied on the way.
 */
export function repack(parts: Part[]): Readable {
  return Readable.from(archive(parts), { objectMode: false })
}

/** Signature, version 2.0, no flags, stored, no time. */
const LOCAL_HEADER = Buffer.from('504b030414000000000000000000', 'hex')
const DIRECTORY_ENTRY = Buffer.from('504b0102140014000000000000000000', 'hex')

function* archive(parts: Part[]): Generator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for (let part = parts.shift(); part; part = parts.shift()) {
    const name = Buffer.from(part.path, 'utf8')
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(part.content), 0)
    sizes.writeUInt32LE(part.content.length, 4)
    sizes.writeUInt32LE(part.content.length, 8)
    const local = Buffer.concat([LOCAL_HEADER, sizes, lengths(name, 0), name])
    directory.push(Buffer.concat([
      DIRECTORY_ENTRY, sizes, lengths(name, 0), Buffer.alloc(10), uint32(offset), name,
    ]))
    offset += local.length + part.content.length
    yield local
    yield part.content
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.from('504b050600000000', 'hex')
  yield Buffer.concat([...directory, end, uint16(directory.length), uint16(directory.length), uint32(size), uint32(offset), uint16(0)])
}

function lengths(name: Buffer, extra: number): Buffer {
  return Buffer.concat([uint16(name.length), uint16(extra)])
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
