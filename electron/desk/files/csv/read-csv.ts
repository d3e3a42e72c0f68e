import { CsvError, parse } from 'csv-parse/sync'
import type { Cell } from '../cells/cell.ts'
import { FileRefused } from '../file-refused.ts'
import { limits } from '../limits.ts'
import type { Sheet } from '../sheet.ts'
import { decodeText } from './decode-text.ts'
import { sniffDialect } from './dialect.ts'

const GUARD = /^'(?=['=+\-@\t\r\d])/

/**
 * Reads a CSV file in any of the dialects of Excel, SIASN and e-Kinerja. Every cell is text; the apostrophe that keeps a number or a
 * formula sign as text is taken off. Rows count as a spreadsheet counts them.
 */
export function readCsv(bytes: Buffer): Sheet {
  const { text, lost } = decodeText(bytes)
  const dialect = sniffDialect(text)
  const rows = parseRows(text, dialect.delimiter)
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (widest > limits.columns) throw new FileRefused('too-wide', { column: String(widest), limit: limits.columns })
  if (widest * rows.length > limits.cells) {
    throw new FileRefused('too-many-cells', { rows: rows.length, columns: widest, limit: limits.cells })
  }
  const grid = rows.map((row) => row.map(cellOf))
  if (dialect.skip === 1) grid[0] = []
  return { grid, marked: null, formulas: [], formulaCount: 0, lostLetters: lost }
}

function cellOf(text: string): Cell {
  if (text === '') return null
  return text.startsWith("'") ? text.replace(GUARD, '') : text
}

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim: false,
      record_delimiter: ['\r\n', '\n', '\r'], max_record_size: limits.csvRecord,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new FileRefused('csv-quote', { line: error['lines'] === undefined ? '' : String(error['lines']) })
  }
}
