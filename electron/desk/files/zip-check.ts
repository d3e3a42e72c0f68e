import { FileRefused } from './file-refused.ts'
import { limits } from './limits.ts'
import { dataOffset, readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** What the directory of a workbook claims, after every claim was found harmless; nothing is unpacked yet. */
export type ZipClaims = { readonly entries: readonly ZipEntry[]; readonly unpackedBytes: number }

/** Checks a ZIP archive by its directory alone: number of parts, sizes, ratio, names and places; throws `FileRefused`. */
export function checkZip(bytes: Buffer): ZipClaims {
  const entries = readZipDirectory(bytes, limits.entries)
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.some((entry) => entry.encrypted)) throw new FileRefused('password')
  if (unpackedBytes > limits.unpackedBytes) throw new FileRefused('too-large-unpacked', megabytes(unpackedBytes, limits.unpackedBytes))
  if (unpackedBytes > limits.ratioFrom && unpackedBytes > bytes.length * limits.ratio) {
    throw new FileRefused('too-compressed', { ratio: Math.round(unpackedBytes / bytes.length), limit: limits.ratio })
  }
  refuseUnsafeNames(entries)
  refuseOverlap(bytes, entries)
  return { entries, unpackedBytes }
}

function megabytes(bytes: number, limit: number): { size: number; limit: number } {
  return { size: Math.ceil(bytes / 1024 / 1024), limit: Math.floor(limit / 1024 / 1024) }
}

/** A part that names a place outside the archive, or a name given twice, is made to deceive: no office program writes it. */
function refuseUnsafeNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    const folded = name.toLowerCase()
    const outside = /^\/|^[a-z]:|\\/i.test(name) || name.includes('\0') || name.split('/').includes('..')
    if (outside || seen.has(folded)) throw new FileRefused('unsafe-parts')
    seen.add(folded)
  }
}

/** Parts that share bytes unpack to far more than their sum: the trick of archives that grow without end. */
function refuseOverlap(bytes: Buffer, entries: readonly ZipEntry[]): void {
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.headerOffset - b.headerOffset)) {
    if (entry.headerOffset < free) throw new FileRefused('unsafe-parts')
    free = dataOffset(bytes, entry) + entry.packedSize
  }
}
