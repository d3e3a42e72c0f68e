import { isUtf16 } from '../check-file.ts'

/** A text file as text; `lost` when some bytes were no letters of the encoding and stand as �. */
export type DecodedText = { readonly text: string; readonly lost: boolean }

/**
 * Decodes by what the bytes are: a byte order mark, UTF-16 by its zeros, else UTF-8 when every byte fits it, else Windows-1252,
 * in which Excel writes CSV files on Indonesian computers.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const utf16 = isUtf16(bytes)
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : (decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes))
  return { text, lost: text.includes('\ufffd') }
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
