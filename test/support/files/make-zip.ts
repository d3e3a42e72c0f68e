import { zipSync, type Zippable } from 'fflate'

/** Packs parts into a ZIP archive; contents are text or bytes, `level` 0 leaves them as they are. */
export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 | 9 = 6): Buffer {
  const files: Zippable = {}
  for (const [path, content] of Object.entries(parts)) files[path] = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return Buffer.from(zipSync(files, { level }))
}
