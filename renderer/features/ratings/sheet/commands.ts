import type { Ekspektasi } from '../../../../shared/legal/terms/predikat.ts'
import { firstRated, gridColumns, lastRated } from './columns.ts'
import { readField, takesRating, type Field } from './field.ts'
import type { Line } from './line.ts'
import type { CellWrite } from './line-store.ts'
import { afterRating, type Range } from './moves.ts'
import type { Done, Sheet } from './sheet.ts'

/** The letters and figures that write a rating. */
export const ratingKeys: Readonly<Record<string, Ekspektasi>> = {
  a: 'di-atas', s: 'sesuai', b: 'di-bawah', 3: 'di-atas', 2: 'sesuai', 1: 'di-bawah',
}

/** The cells of a range that can take something, row by row. */
function cellsIn({ lines, ground }: Sheet, { top, bottom, left, right }: Range, takes: (field: Field) => boolean): { readonly line: Line; readonly field: Field }[] {
  const fields = gridColumns.slice(left, right + 1).flatMap(({ field }) => (field !== null && takes(field) ? [field] : []))
  return ground.order().slice(top, bottom + 1).flatMap((key) => {
    const line = lines.line(key)
    return line === undefined ? [] : fields.map((field) => ({ line, field }))
  })
}

/** Tells whether more than one cell is selected. */
export function hasSelection({ ground }: Sheet): boolean {
  const { top, bottom, left, right } = ground.range()
  return top !== bottom || left !== right
}

/** Writes a rating into the cell or everything selected; after a single cell the keyboard moves on. Null where nothing takes a rating. */
export function rate(sheet: Sheet, value: Ekspektasi): Done | null {
  const cells = cellsIn(sheet, sheet.ground.range(), takesRating)
  if (cells.length === 0) return null
  const done = sheet.write(cells.map(({ line, field }) => ({ key: line.key, field, value })))
  if (!hasSelection(sheet) && done.closed === 0) sheet.ground.goTo(afterRating(sheet.ground.place(), firstRated, lastRated, sheet.ground.extent()))
  return done
}

/** Empties the cell or everything selected. */
export function clear(sheet: Sheet): Done {
  return sheet.write(cellsIn(sheet, sheet.ground.range(), () => true).map(({ line, field }) => ({ key: line.key, field, value: null })))
}

/** Fills the selection down from its first row; with a single row, from the row above it. */
export function fillDown(sheet: Sheet): Done | null {
  const { top, bottom, left, right } = sheet.ground.range()
  const source = top === bottom ? top - 1 : top
  const from = sheet.lines.line(sheet.ground.keyAt(source) ?? '')
  if (from === undefined) return null
  const target = { top: source + 1, bottom, left, right }
  return sheet.write(cellsIn(sheet, target, () => true).map(({ line, field }): CellWrite => ({ key: line.key, field, value: readField(from.content, field) })))
}
