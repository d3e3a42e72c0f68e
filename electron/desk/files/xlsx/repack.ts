import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'

type Part = { readonly path: string; readonly content: Buffer }

/**
 * Writes checked parts as an archive without compression, part by part, so that the parser sees these bytes and no others:
 * it trusts the header of each part, whereas the checks went by the directory of the archive.
 */
export function repack(parts: readonly Part[]): Readable {
  return Readable.from(archive([...parts]), { objectMode: false })
}

function* archive(parts: Part[]): Generator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for (let part = parts.shift(); part; part = parts.shift()) {
    const name = Buffer.from(part.path, 'utf8')
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(part.content), 0)
    sizes.writeUInt32LE(part.content.length, 4)
    sizes.writeUInt32LE(part.content.length, 8)
    const local = Buffer.concat([Buffer.from('504b0304140000000000000000 00'.replace(' ', ''), 'hex'), sizes, lengths(name, 0), name])
    directory.push(Buffer.concat([
      Buffer.from('504b01021400140000000000000000 00'.replace(' ', ''), 'hex'), sizes, lengths(name, 0), Buffer.alloc(10), uint32(offset), name,
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
