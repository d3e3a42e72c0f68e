import { FileRefused } from './file-refused.ts'

/** One part of a ZIP archive as its directory at the end of the file claims it; sizes are claims until the bytes were counted. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly headerOffset: number
}

const END = 0x06054b50
const END64_LOCATOR = 0x07064b50
const END64 = 0x06064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff

/** Reads the directory of a ZIP archive without unpacking anything; throws `FileRefused` when it is damaged. */
export function readZipDirectory(bytes: Buffer, maxEntries: number): ZipEntry[] {
  const { count, offset } = findDirectory(bytes)
  if (count > maxEntries) throw new FileRefused('too-many-parts', { count, limit: maxEntries })
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new FileRefused('damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const commentLength = bytes.readUInt16LE(at + 32)
    const nameEnd = at + 46 + nameLength
    if (nameEnd + extraLength + commentLength > bytes.length) throw new FileRefused('damaged')
    entries.push(readEntry(bytes, at, bytes.toString('utf8', at + 46, nameEnd), nameEnd, extraLength))
    at = nameEnd + extraLength + commentLength
  }
  return entries
}

/** Where the packed bytes of a part start, read from its own header; throws `FileRefused` when there is none. */
export function dataOffset(bytes: Buffer, entry: ZipEntry): number {
  const at = entry.headerOffset
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new FileRefused('damaged')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + entry.packedSize > bytes.length) throw new FileRefused('damaged')
  return start
}

function findDirectory(bytes: Buffer): { count: number; offset: number } {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (bytes.readUInt32LE(at) !== END) continue
    const found = { count: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) }
    return found.count === 0xffff || found.offset === 0xffffffff ? findDirectory64(bytes, at) : found
  }
  throw new FileRefused('damaged')
}

function findDirectory64(bytes: Buffer, end: number): { count: number; offset: number } {
  const locator = end - 20
  if (locator < 0 || bytes.readUInt32LE(locator) !== END64_LOCATOR) throw new FileRefused('damaged')
  const at = Number(bytes.readBigUInt64LE(locator + 8))
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== END64) throw new FileRefused('damaged')
  return { count: Number(bytes.readBigUInt64LE(at + 32)), offset: Number(bytes.readBigUInt64LE(at + 48)) }
}

function readEntry(bytes: Buffer, at: number, name: string, extraAt: number, extraLength: number): ZipEntry {
  const claimed = { size: bytes.readUInt32LE(at + 24), packedSize: bytes.readUInt32LE(at + 20), headerOffset: bytes.readUInt32LE(at + 42) }
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    crc: bytes.readUInt32LE(at + 16),
    ...(Object.values(claimed).includes(0xffffffff) ? readLargeSizes(bytes, claimed, extraAt, extraAt + extraLength) : claimed),
  }
}

type Sizes = { size: number; packedSize: number; headerOffset: number }

/** Some writers put every size into the extra field of the large format, in this order, and only those that overflowed. */
function readLargeSizes(bytes: Buffer, claimed: Sizes, from: number, end: number): Sizes {
  const sizes = { ...claimed }
  for (let at = from; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== 1) continue
    let value = at + 4
    for (const name of ['size', 'packedSize', 'headerOffset'] as const) {
      if (claimed[name] !== 0xffffffff) continue
      if (value + 8 > bytes.length) throw new FileRefused('damaged')
      sizes[name] = Number(bytes.readBigUInt64LE(value))
      value += 8
    }
  }
  return sizes
}
