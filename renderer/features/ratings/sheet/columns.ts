import { nilaiBerakhlakSchema } from '../../../../shared/legal/terms/nilai-berakhlak.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { Field } from './field.ts'

/** A column of the grid: what it is called in short and in full, which field it writes, how wide it is in pixels. */
export type GridColumn = {
  readonly id: string
  readonly kind: 'person' | 'rating' | 'value' | 'predikat' | 'state' | 'text'
  readonly field: Field | null
  readonly head: MessageKey
  readonly full: MessageKey
  readonly width: number
  readonly grow?: number
}

/** The columns of the grid, from left to right. */
export const gridColumns: readonly GridColumn[] = [
  { id: 'person', kind: 'person', field: null, head: 'rating.column.person', full: 'rating.column.person', width: 172, grow: 2 },
  { id: 'hasilKerja', kind: 'rating', field: 'hasilKerja', head: 'rating.column.hasilKerja', full: 'rating.column.hasilKerja', width: 64 },
  ...nilaiBerakhlakSchema.options.map((nilai): GridColumn => ({
    id: nilai, kind: 'value', field: `values.${nilai}`, head: `rating.short.${nilai}`, full: `appraisal.berakhlak.${nilai}`, width: 34,
  })),
  { id: 'perilakuKerja', kind: 'rating', field: 'perilakuKerja', head: 'rating.column.perilakuShort', full: 'rating.column.perilakuKerja', width: 64 },
  { id: 'predikat', kind: 'predikat', field: null, head: 'rating.column.predikat', full: 'rating.column.predikat', width: 132 },
  { id: 'state', kind: 'state', field: null, head: 'rating.column.state', full: 'rating.column.state', width: 106 },
  { id: 'reason', kind: 'text', field: 'reason', head: 'rating.column.reason', full: 'rating.column.reason', width: 190, grow: 1 },
  { id: 'note', kind: 'text', field: 'note', head: 'rating.column.note', full: 'rating.column.note', width: 190, grow: 1 },
]

/** Where the first column that takes a rating stands, and the last. */
export const firstRated = 1
/** Where the last column that takes a rating stands. */
export const lastRated = gridColumns.findLastIndex(({ kind }) => kind === 'rating')
