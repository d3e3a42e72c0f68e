import type { UnitRow } from '../parsed.ts'
import type { RowCursor } from './row-cursor.ts'

/** Reads one unit of SIASN's HierarkiUnor. */
export function readUnitRow(row: RowCursor): UnitRow {
  const id = row.text('id')
  const name = row.text('name')
  if (id === null) row.reject('unit-id-empty', 'id')
  if (name === null) row.reject('field-empty', 'name')
  return { row: row.row, id: id ?? '', name: name ?? '', parentId: row.text('parentId') }
}
