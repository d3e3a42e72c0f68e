import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { OutCell, OutSheet } from './out-sheet.ts'

/** How a CSV file is written; RFC 4180 with commas and a byte order mark unless said otherwise. */
export type CsvStyle = { readonly delimiter?: ',' | ';'; readonly bom?: boolean }

/** What a spreadsheet would take for a formula when it opens the file, and what our own reader takes an apostrophe off from. */
const GUARDED = /^(?:[=+\-@\t\r\0]|'['=+\-@\t\r\d])/
const FORBIDDEN = /\0/g

/** Writes a sheet as CSV; texts that a spreadsheet would run as formulas get an apostrophe in front, numbers stay numbers. */
export async function writeCsv(path: string, sheet: OutSheet, style: CsvStyle = {}): Promise<void> {
  const delimiter = style.delimiter ?? ','
  const out = createWriteStream(path, { encoding: 'utf8', mode: 0o600 })
  const done = finished(out)
  done.catch(() => undefined)
  const line = async (cells: readonly OutCell[]): Promise<void> => {
    const text = `${cells.map(csvField).join(delimiter)}\r\n`
    if (!out.write(text)) await Promise.race([once(out, 'drain'), done])
  }
  try {
    if (style.bom !== false) out.write('\ufeff')
    for (const cells of sheet.preface ?? []) await line(cells)
    await line(sheet.columns.map((column) => column.title))
    for await (const cells of sheet.rows) await line(cells)
    out.end()
    await done
  } finally {
    out.destroy()
  }
}

/** Writes one field: quoted where any delimiter in use would part it, guarded where it would run. */
export function csvField(cell: OutCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return cell.date
  const text = cell.replace(FORBIDDEN, '')
  const guarded = GUARDED.test(text) ? `'${text}` : text
  return /["\r\n,;\t|]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
