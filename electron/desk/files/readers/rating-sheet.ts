import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import { readEkspektasiMark } from '../cells/words.ts'
import type { RatingSheetRow } from '../parsed.ts'
import type { RowCursor } from './row-cursor.ts'

/** Reads one line of a rating sheet that came back; an unknown word in a rating rejects the line. */
export function readRatingSheetRow(row: RowCursor): RatingSheetRow {
  const values = nilaiBerakhlakSchema.options.map((nilai) => [nilai, row.neededMeaning('rating-unknown', nilai, readEkspektasiMark)] as const)
  const rowCode = row.text('rowCode')
  if (rowCode === null) row.reject('field-empty', 'rowCode')
  return {
    row: row.row, rowCode: rowCode ?? '', nip: row.nip('nip', null), name: row.text('name'),
    hasilKerja: row.neededMeaning('rating-unknown', 'hasilKerja', readEkspektasiMark), perilakuKerja: row.neededMeaning('rating-unknown', 'perilakuKerja', readEkspektasiMark),
    values: Object.fromEntries(values.filter(([, value]) => value !== null)), reason: row.text('reason') ?? '', note: row.text('note') ?? '', cells: row.shownCells(),
  }
}
