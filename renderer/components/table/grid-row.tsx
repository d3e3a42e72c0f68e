import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Column } from './column.ts'
import css from './grid.module.css'

/** One row at its place in the scroll; grey bars where it has not come yet. */
export function GridRow<Row>(props: {
  readonly id: string
  readonly index: number
  readonly start: number
  readonly columns: readonly Column<Row>[]
  readonly cells: readonly ReactNode[] | null
  /** The column where the keyboard stands when it stands in this row. */
  readonly place: number | null
  readonly open: boolean
  readonly chosen: boolean | null
  readonly loading: string
  readonly onClick: (column: number, twice: boolean) => void
}) {
  const { cells } = props
  return (
    <div
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={props.chosen ?? props.open}
      className={css['row']}
      data-open={props.open ? true : undefined}
      data-here={props.place === null ? undefined : true}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      {props.columns.map((column, at) => (
        <div
          key={column.id}
          id={`${props.id}-${props.index}-${at}`}
          role="gridcell"
          aria-colindex={at + 1}
          className={css['cell']}
          data-align={column.align}
          data-here={props.place === at ? true : undefined}
          onClick={() => props.onClick(at, false)}
          onDoubleClick={() => props.onClick(at, true)}
        >
          {cells === null ? <Skeleton height={10} width={`${55 + ((props.index * 13 + at * 29) % 40)}%`} aria-label={props.loading} /> : cells[at]}
        </div>
      ))}
    </div>
  )
}
