import { FileRefused } from '../file-refused.ts'
import { limits } from '../limits.ts'
import type { CellPlace } from '../sheet.ts'

/** What a look over the bytes of a sheet finds before it is parsed: its extent, formulas, cells that hold an error. */
export type SheetScan = { readonly formulas: CellPlace[]; formulaCount: number; readonly errors: CellPlace[] }

const LESS = 60
const MORE = 62
const SLASH = 47
const COLON = 58
const QUOTE = 34
const SPACE = 32
const [LETTER_C, LETTER_F, LETTER_V, LETTER_R, LETTER_T, LETTER_E, LETTER_I] = [99, 102, 118, 114, 116, 101, 105]

/** The last row of a spreadsheet; a parser would build all rows up to a larger number. */
const LAST_ROW = 1_048_576
const FORMULAS_KEPT = 200
const ERRORS_KEPT = 100_000

/**
 * Looks over the XML of a sheet once, byte by byte. Refuses a sheet whose filled cells span more than any honest sheet does: a parser
 * builds the empty cells between them as well, so that two cells in far corners would fill the memory.
 */
export function scanSheet(xml: Buffer): SheetScan {
  const scan: SheetScan = { formulas: [], formulaCount: 0, errors: [] }
  let place: CellPlace = { row: 0, column: 0 }
  let [lastRow, lastColumn] = [0, 0]
  for (let at = 0; at < xml.length; at++) {
    if (xml[at] !== LESS || xml[at + 1] === SLASH) continue
    const name = nameStart(xml, at + 1)
    const [letter, after] = [xml[name], xml[name + 1]]
    if (letter === LETTER_C && endsName(after)) {
      place = cellPlace(xml, name + 1)
      if (isErrorCell(xml, name + 1) && scan.errors.length < ERRORS_KEPT) scan.errors.push(place)
    } else if (letter === LETTER_F && endsName(after)) {
      scan.formulaCount += 1
      if (scan.formulas.length < FORMULAS_KEPT) scan.formulas.push(place)
    } else if ((letter === LETTER_V && endsName(after)) || (letter === LETTER_I && after === 115)) {
      if (place.column > lastColumn) lastColumn = place.column
      if (place.row > lastRow) lastRow = place.row
    } else if (letter === LETTER_R && after === 111 && cellPlace(xml, name + 1).row > LAST_ROW) {
      throw new FileRefused('damaged')
    }
  }
  if (lastColumn > limits.columns) throw new FileRefused('too-wide', { column: columnLetters(lastColumn), limit: limits.columns })
  if (lastRow * lastColumn > limits.cells) {
    throw new FileRefused('too-many-cells', { rows: lastRow, columns: lastColumn, limit: limits.cells })
  }
  return scan
}

/** The letters of a column, counted from 1: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  return (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** Skips a namespace prefix, which some writers put before every tag. */
function nameStart(xml: Buffer, at: number): number {
  for (let index = at; index < at + 12; index++) {
    const byte = xml[index]
    if (byte === COLON) return index + 1
    if (byte === undefined || byte === MORE || byte === SPACE || byte === SLASH) return at
  }
  return at
}

function endsName(byte: number | undefined): boolean {
  return byte === MORE || byte === SPACE || byte === SLASH || byte === 10 || byte === 13 || byte === 9
}

/** Reads the place from `r="AB12"` of a cell, or the number from `r="12"` of a row. */
function cellPlace(xml: Buffer, from: number): CellPlace {
  let [row, column] = [0, 0]
  for (let at = from; at < xml.length && xml[at] !== MORE; at++) {
    if (xml[at] !== LETTER_R || xml[at + 1] !== 61 || (xml[at - 1] ?? 0) > SPACE) continue
    for (at += 3; at < xml.length && xml[at] !== QUOTE && xml[at] !== 39; at++) {
      const byte = xml[at] ?? 0
      if (byte >= 65 && byte <= 90) column = Math.min(column * 26 + byte - 64, 1_000_000)
      else if (byte >= 48 && byte <= 57) row = Math.min(row * 10 + byte - 48, 1e9)
      else break
    }
    break
  }
  return { row, column }
}

function isErrorCell(xml: Buffer, from: number): boolean {
  for (let at = from; at < xml.length && xml[at] !== MORE; at++) {
    if (xml[at] !== LETTER_T || xml[at + 1] !== 61 || (xml[at - 1] ?? 0) > SPACE) continue
    return xml[at + 3] === LETTER_E && (xml[at + 4] === QUOTE || xml[at + 4] === 39)
  }
  return false
}
