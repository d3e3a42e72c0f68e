import { FileRefused } from './file-refused.ts'
import { limits } from './limits.ts'
import { checkZip, type ZipClaims } from './zip-check.ts'

/** What a file is by its content, whatever its name says. */
export type FileFormat = { readonly format: 'xlsx'; readonly zip: ZipClaims } | { readonly format: 'csv' }

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** The first bytes of an empty and a split ZIP, RAR, 7-Zip, gzip, bzip2 and xz. */
const ARCHIVES = ['504b0506', '504b0708', '52617221', '377abcaf', '1f8b', '425a68', 'fd377a585a'].map((hex) => Buffer.from(hex, 'hex'))
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** Recognises a workbook or a CSV file by its bytes and refuses everything else with the reason; unpacks nothing. */
export function checkFile(bytes: Buffer): FileFormat {
  if (bytes.length === 0) throw new FileRefused('empty-file')
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length)
  if (bytes.subarray(0, 8).equals(OLE2)) throw new FileRefused(bytes.includes(ENCRYPTED_PACKAGE) ? 'password' : 'old-excel')
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return checkWorkbook(bytes)
  refuseOtherKinds(bytes)
  return { format: 'csv' }
}

/** The refusal of a file by its size alone, in bytes. */
export function tooLarge(size: number): FileRefused {
  return new FileRefused('too-large', { size: Math.ceil(size / 1024 / 1024), limit: limits.fileBytes / 1024 / 1024 })
}

function checkWorkbook(bytes: Buffer): FileFormat {
  const zip = checkZip(bytes)
  const names = new Set(zip.entries.map((entry) => entry.name.toLowerCase()))
  const holds = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name))
  if (names.has('xl/workbook.bin')) throw new FileRefused('binary-workbook')
  if (holds(/vbaproject|^xl\/(activex|macrosheets|dialogsheets)\//)) throw new FileRefused('macros')
  if (holds(/^xl\/externallinks\//)) throw new FileRefused('external-links')
  if (names.has('mimetype') && names.has('content.xml')) throw new FileRefused('opendocument')
  if (!names.has('xl/workbook.xml')) throw new FileRefused(names.has('[content_types].xml') ? 'not-a-sheet' : 'archive')
  return { format: 'xlsx', zip }
}

function refuseOtherKinds(bytes: Buffer): void {
  const head = bytes.subarray(0, 4096)
  const start = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase()
  if (start.startsWith('%pdf-')) throw new FileRefused('pdf')
  if (ARCHIVES.some((mark) => bytes.subarray(0, mark.length).equals(mark))) throw new FileRefused('archive')
  if (start.startsWith('<') || start.startsWith('mime-version:')) throw new FileRefused('web-table')
  if (start.startsWith('{\\rtf')) throw new FileRefused('not-a-sheet')
  if (!looksLikeText(bytes)) throw new FileRefused('unknown-content')
}

/** Text has no control characters beyond tab and line ends; UTF-16 text has a zero in (nearly) every other byte. */
function looksLikeText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 65_536)
  if (isUtf16(head)) return true
  let strange = 0
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) strange++
  return !head.includes(0) && strange * 200 <= head.length
}

/** Tells UTF-16 text by its byte order mark, or by the zeros of its Latin letters. */
export function isUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const sample = head.subarray(0, 512)
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  const pairs = Math.floor(sample.length / 2)
  if (odd > pairs * 0.8 && even === 0) return 'utf-16le'
  if (even > pairs * 0.8 && odd === 0) return 'utf-16be'
  return null
}
