import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { OutCell, OutColumn, OutSheet } from './out-sheet.ts'

type Sheet = ReturnType<WorkbookWriter['addWorksheet']>

/** A hidden sheet of plain texts, for marks and lists of choices. */
export type HiddenSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0F5E5A' } } as const
const BREATHE_EVERY = 500
const LONGEST_TEXT = 32_767
/** Control characters other than tab and line ends, and the two non-characters that XML forbids. */
const CONTROL = /(?![\t\n\r\x7f-\x9f])[\p{Cc}\ufffe\uffff]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Writes a workbook row by row. Data are typed cells and never formulas; headings stand out, stay in sight and can be filtered;
 * choices are lists kept on a hidden sheet. `made` is the moment that the workbook says it was made.
 */
export async function writeXlsx(
  path: string, sheets: readonly OutSheet[], hidden: readonly HiddenSheet[] = [], made: Date = new Date(),
): Promise<void> {
  const workbook = new WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: true, creator: 'Tanjak', created: made })
  const lists: string[][] = []
  for (const sheet of sheets) await writeSheet(workbook, sheet, lists)
  for (const { name, rows } of hidden) writeHidden(workbook, name, rows)
  if (lists.length > 0) writeHidden(workbook, LISTS, columnsToRows(lists))
  await workbook.commit()
}

const LISTS = 'pilihan'
const STILL_ALLOWED = { formatColumns: true, formatRows: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true }

async function writeSheet(workbook: WorkbookWriter, sheet: OutSheet, lists: string[][]): Promise<void> {
  const preface = sheet.preface ?? []
  const headerRow = preface.length + 1
  const into = workbook.addWorksheet(sheetName(sheet.name), {
    views: [{ state: 'frozen', ySplit: headerRow }],
    ...(sheet.forPrint ? { pageSetup: { paperSize: 9, orientation: 'landscape' as const, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headerRow}:${headerRow}` } } : {}),
  })
  const columns = sheet.columns.map((column) => columnStyle(column, sheet.locked ?? false))
  into.columns = columns
  for (const cells of preface) addPreface(into, cells)
  addHeader(into, sheet.columns)
  const lastColumn = Math.max(1, sheet.columns.length)
  into.autoFilter = { from: { row: headerRow, col: 1 }, to: { row: headerRow, col: lastColumn } }
  let count = 0
  // One style object for all cells of a column: the library knows it again, and composes a fresh one for every cell otherwise.
  const styles = columns.map(({ style }) => ({ text: style ?? {}, number: style ?? {}, date: { ...style, numFmt: 'dd-mm-yyyy' } }))
  for await (const cells of sheet.rows) {
    addRow(into, cells, styles)
    count += 1
    if (count % BREATHE_EVERY === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  addChoices(into, sheet, headerRow + 1, headerRow + Math.max(1, count, sheet.emptyRows ?? 0), lists)
  if (sheet.locked) await into.protect(undefined, sheet.fixedRows ? { formatColumns: true, formatRows: true } : STILL_ALLOWED)
  into.commit()
}

type CellStyle = { readonly numFmt?: string; readonly protection?: { readonly locked: boolean } }
type CellStyles = { readonly text: CellStyle; readonly number: CellStyle; readonly date: CellStyle }

function columnStyle(column: OutColumn, locked: boolean): { width: number; style?: CellStyle } {
  const numFmt = column.type === 'date' ? 'dd-mm-yyyy' : column.type === 'number' ? 'General' : '@'
  const width = column.width ?? Math.min(60, Math.max(10, column.title.length + 4))
  if (column.type === 'plain') return { width }
  return { width, style: { numFmt, ...(locked ? { protection: { locked: false } } : {}) } }
}

function addHeader(into: Sheet, columns: readonly OutColumn[]): void {
  const row = into.addRow(columns.map((column) => cleanText(column.title)))
  columns.forEach((_column, index) => {
    const cell = row.getCell(index + 1)
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } }
    cell.fill = HEADER_FILL
    cell.alignment = { vertical: 'middle', wrapText: true }
    cell.protection = { locked: true }
  })
  row.commit()
}

function addPreface(into: Sheet, cells: readonly OutCell[]): void {
  const row = into.addRow(cells.map(cellValue))
  cells.forEach((cell, index) => {
    if (cell !== null && typeof cell === 'object') row.getCell(index + 1).numFmt = 'dd-mm-yyyy'
    else if (index === 0) row.getCell(1).font = { bold: true }
  })
  row.commit()
}

function addRow(into: Sheet, cells: readonly OutCell[], styles: readonly CellStyles[]): void {
  const row = into.addRow(cells.map(cellValue))
  cells.forEach((cell, index) => {
    const style = styles[index]
    if (!style || cell === null) return
    row.getCell(index + 1).style = typeof cell === 'object' ? style.date : typeof cell === 'number' ? style.number : style.text
  })
  row.commit()
}

function cellValue(cell: OutCell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return Number.isFinite(cell) || cell === null ? cell : String(cell)
  return typeof cell === 'string' ? cleanText(cell) : new Date(`${cell.date}T00:00:00Z`)
}

/** XML cannot hold control characters, and a cell no more than 32,767 letters. */
function cleanText(text: string): string {
  return text.replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd').slice(0, LONGEST_TEXT)
}

function addChoices(into: Sheet, sheet: OutSheet, from: number, to: number, lists: string[][]): void {
  sheet.columns.forEach((column, index) => {
    if (!column.choices?.length) return
    lists.push([...column.choices])
    const letter = into.getColumn(index + 1).letter
    into.dataValidations.add(`${letter}${from}:${letter}${to}`, {
      type: 'list', allowBlank: true, showErrorMessage: true, errorStyle: 'stop', error: column.hint ?? '',
      formulae: [`${LISTS}!$${listLetter(lists.length)}$1:$${listLetter(lists.length)}$${column.choices.length}`],
    })
  })
}

function listLetter(number: number): string {
  return String.fromCharCode(64 + number)
}

function columnsToRows(columns: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_row, index) => columns.map((column) => column[index] ?? ''))
}

function writeHidden(workbook: WorkbookWriter, name: string, rows: readonly (readonly string[])[]): void {
  const sheet = workbook.addWorksheet(name, { state: 'veryHidden' })
  for (const cells of rows) sheet.addRow(cells.map(cleanText)).commit()
  sheet.commit()
}

/** Excel allows 31 letters and none of these signs in the name of a sheet. */
function sheetName(name: string): string {
  return cleanText(name).replace(/[\\/*?:[\]']/g, ' ').trim().slice(0, 31) || 'Data'
}
