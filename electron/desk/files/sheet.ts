import type { RecordKindName } from '../../../shared/domain/record/kinds.ts'
import type { Grid } from './cells/cell.ts'

/** A cell by its place, both counted from 1. */
export type CellPlace = { readonly row: number; readonly column: number }

/** A sheet as it was read from its file, before anything is made of it. */
export type Sheet = {
  readonly grid: Grid
  /** The kind that the hidden sheet of a template names. */
  readonly marked: RecordKindName | null
  /** Cells whose stored result of a formula was taken; at most a few hundred, `formulaCount` tells them all. */
  readonly formulas: readonly CellPlace[]
  readonly formulaCount: number
  /** Letters that could not be decoded and stand as �. */
  readonly lostLetters: boolean
}
