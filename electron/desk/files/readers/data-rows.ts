import { plainWord, shownText, type Cell } from '../cells/cell.ts'
import type { Header } from '../header.ts'
import type { RowCursor } from './row-cursor.ts'

const CLOSING = /^(?:grand ?)?(?:total|jumlah|sub ?total|rekapitulasi|rata-?rata|catatan|keterangan|sumber|mengetahui|dicetak|diunduh)\b/i

/** Tells a data row from blank rows, totals, signatures, repeated headings and the row that numbers the columns. */
export function isDataRow(cursor: RowCursor, header: Header, keyField: string, nameField: string): boolean {
  const key = shownText(cursor.cell(keyField))
  if (key !== '' && !/^[(]?\d{1,3}[)]?$/.test(key) && !CLOSING.test(key)) return !repeatsHeader(cursor.cells, header)
  const filled = cursor.cells.map(shownText).filter((text) => text !== '')
  if (filled.length === 0) return false
  if (filled.slice(0, 3).some((text) => CLOSING.test(text))) return false
  if (numbersColumns(filled)) return false
  return key !== '' || shownText(cursor.cell(nameField)) !== '' || filled.length >= 3
}

function repeatsHeader(cells: readonly Cell[], header: Header): boolean {
  let same = 0
  for (let index = 0; index < cells.length; index++) {
    const text = shownText(cells[index])
    if (text === '') continue
    if (plainWord(text) !== header.words[index]) return false
    same += 1
  }
  return same > 0
}

/** Office sheets often number their columns below the headings: 1 2 3 … or (1) (2) (3) …. */
function numbersColumns(filled: readonly string[]): boolean {
  return filled.length >= 3 && filled.every((text, index) => index === 0 || numberIn(text) === numberIn(filled[index - 1] ?? '') + 1)
}

function numberIn(text: string): number {
  const digits = /^\(?(\d{1,3})\)?$/.exec(text)?.[1]
  return digits === undefined ? Number.NaN : Number(digits)
}
