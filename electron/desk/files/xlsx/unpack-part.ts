import { crc32, inflateRawSync } from 'node:zlib'
import { FileRefused } from '../file-refused.ts'
import { dataOffset, type ZipEntry } from '../zip-directory.ts'

const STORED = 0
const DEFLATED = 8

/**
 * Unpacks one part of a workbook; stops as soon as more bytes come out than its directory promised, and compares the checksum. The part
 * must be XML in UTF-8 without a DTD: no office program writes one, and entities are how a small text grows into gigabytes.
 */
export function unpackPart(bytes: Buffer, entry: ZipEntry): Buffer {
  const start = dataOffset(bytes, entry)
  const packed = bytes.subarray(start, start + entry.packedSize)
  const part = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.size) : null
  if (part === null || part.length !== entry.size || crc32(part) !== entry.crc) throw new FileRefused('damaged')
  if (part.length >= 2 && (part[0] === 0xff || part[0] === 0xfe || part[0] === 0 || part[1] === 0)) throw new FileRefused('damaged')
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new FileRefused('doctype')
  return part
}

function inflate(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return null
  }
}
