import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { OutCell } from '../../files/writers/out-sheet.ts'

/** The separators and encodings in which exports come. */
export type TextFormat = { readonly separator: ',' | ';'; readonly encoding: 'utf-8-bom' | 'windows-1252' }

/** How a file of the sample is written: as a workbook, or as text. */
export type SheetFormat = 'xlsx' | TextFormat

/**
 * Writes a text file as foreign systems do, without the care that our own exports take: what a spreadsheet spoiled stays spoiled.
 */
export async function writeText(path: string, { separator, encoding }: TextFormat, lines: Iterable<readonly OutCell[]>): Promise<void> {
  // Windows-1252 and Latin-1 differ only in 0x80–0x9F, which the word lists do not use.
  const out = createWriteStream(path, { encoding: encoding === 'windows-1252' ? 'latin1' : 'utf8' })
  const done = finished(out)
  done.catch(() => undefined)
  if (encoding === 'utf-8-bom') out.write('\ufeff')
  for (const cells of lines) {
    const text = `${cells.map((cell) => textCell(cell, separator)).join(separator)}\r\n`
    if (!out.write(text)) await Promise.race([once(out, 'drain'), done])
  }
  out.end()
  await done
}

/** A number of 18 digits is shown by an Indonesian Excel as `1,98609E+17`, and so it goes into the text. */
function textCell(cell: OutCell, separator: string): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return `${cell.date.slice(8)}/${cell.date.slice(5, 7)}/${cell.date.slice(0, 4)}`
  const text = typeof cell === 'number' && cell >= 1e15 ? cell.toExponential(5).replace('.', ',').replace('e', 'E') : String(cell)
  return text.includes(separator) || text.includes('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text
}
