import type { ReactNode } from 'react'

/** A column of a list: what it is called, what it shows, how wide it is at least. */
export type Column<Row> = {
  readonly id: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  /** The least width in pixels. */
  readonly width: number
  /** Its share of the width that is left over; none when absent. */
  readonly grow?: number
  readonly align?: 'start' | 'end'
  readonly sortable?: boolean
  /** Shown only when the reader chooses it. */
  readonly hiddenAtFirst?: boolean
  /** Always shown: the column that names the row. */
  readonly locked?: boolean
  /** Left out while the side panel stands beside the list, which then says it. */
  readonly panelSaysIt?: boolean
}

/** The order of a list. */
export type Sort = { readonly by: string; readonly descending: boolean }

/** The grid tracks of these columns. */
export function tracks<Row>(columns: readonly Column<Row>[]): string {
  return columns.map((column) => `minmax(${column.width}px, ${column.grow === undefined ? `${column.width}px` : `${column.grow}fr`})`).join(' ')
}

/** The width below which the list scrolls sideways, in pixels. */
export function leastWidth<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0)
}
