import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { basename } from 'node:path'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import { fixZipTimes } from './zip-times.ts'

/** What a cell of a sample file holds: text, a number as a spreadsheet keeps it, a date cell, or nothing. */
export type SheetCell = string | number | Date | null

/** How a file is written: a workbook, or text with one of the encodings and separators that exports come in. */
export type SheetFormat = 'xlsx' | { readonly separator: ',' | ';'; readonly encoding: 'utf-8-bom' | 'windows-1252' }

/** A file that is being written row by row. */
export type SheetFile = {
  readonly row: (cells: readonly SheetCell[]) => void
  readonly rest: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a sheet to write; `rest` waits until what was written has left the memory. */
export function openSheet(path: string, format: SheetFormat): SheetFile {
  return format === 'xlsx' ? openWorkbook(path) : openText(path, format)
}

function openWorkbook(path: string): SheetFile {
  const created = new Date(Date.UTC(2026, 0, 1))
  const workbook = new WorkbookWriter({
    filename: path,
    created,
    modified: created,
    creator: 'Tanjak',
    lastModifiedBy: 'Tanjak',
    useStyles: true,
    useSharedStrings: false,
  })
  const sheet = workbook.addWorksheet(
    basename(path)
      .slice(0, 28)
      .replace(/[^\p{L}\p{N} -]/gu, ' '),
  )
  return {
    row: (cells) => {
      const row = sheet.addRow([...cells])
      for (const [index, cell] of cells.entries()) if (cell instanceof Date) row.getCell(index + 1).numFmt = 'dd/mm/yyyy'
      row.commit()
    },
    rest: () => new Promise((resolve) => setImmediate(resolve)),
    close: async () => {
      await workbook.commit()
      await fixZipTimes(path)
    },
  }
}

function openText(path: string, { separator, encoding }: Exclude<SheetFormat, 'xlsx'>): SheetFile {
  // Windows-1252 and Latin-1 differ only in 0x80–0x9F, which the word lists do not use.
  const out = createWriteStream(path, { encoding: encoding === 'windows-1252' ? 'latin1' : 'utf8' })
  let full = false
  if (encoding === 'utf-8-bom') out.write('\ufeff')
  return {
    row: (cells) => {
      full = !out.write(`${cells.map((cell) => textCell(cell, separator)).join(separator)}\r\n`)
    },
    rest: async () => {
      if (full) await once(out, 'drain')
      full = false
    },
    close: async () => {
      out.end()
      await once(out, 'close')
    },
  }
}

/** A number of 18 digits is shown by an Indonesian Excel as `1,98609E+17`, and so it goes into the text. */
function textCell(cell: SheetCell, separator: string): string {
  if (cell === null) return ''
  if (cell instanceof Date) return `${cell.toISOString().slice(8, 10)}/${cell.toISOString().slice(5, 7)}/${cell.toISOString().slice(0, 4)}`
  const text = typeof cell === 'number' && cell >= 1e15 ? cell.toExponential(5).replace('.', ',').replace('e', 'E') : String(cell)
  return text.includes(separator) || text.includes('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text
}
