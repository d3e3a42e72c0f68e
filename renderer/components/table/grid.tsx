import { columnVisibilityFeature, rowSortingFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { keptNote } from '../../bridge/kept.ts'
import type { PagedRows } from '../../bridge/paged.ts'
import { cssVars } from '../../design/css-vars.ts'
import { useSay } from '../say.tsx'
import { leastWidth, tracks, type Column, type Sort } from './column.ts'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { useGridKeys, type Place } from './use-grid-keys.ts'
import css from './grid.module.css'

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature })

/** A row of the list and where in the whole list it stands. */
export type Placed<Row> = { readonly index: number; readonly row: Row | undefined }

/** What a grid needs to know. */
export type GridProps<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: PagedRows<Row>
  readonly rowId: (row: Row) => string
  readonly rowHeight?: number
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  /** The row whose side panel is open. */
  readonly openId?: string | null
  readonly onOpen?: (row: Row) => void
  readonly onOpenWhole?: (row: Row) => void
  /** F1 on a row: opens what answers "mengapa?". */
  readonly onWhy?: (row: Row) => void
  /** The name under which the list remembers where it stood when the reader comes back. */
  readonly keepPlace?: string
  readonly chosen?: ReadonlySet<string>
  readonly onChoose?: (row: Row) => void
}

/** Rows that scroll by themselves: only what is seen is fetched and drawn, the head stays, the keyboard moves as in a spreadsheet. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, columns } = props
  const say = useSay()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const total = rows.total ?? 12
  const height = props.rowHeight ?? 44
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 10, paddingStart: 0 })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { want } = rows
  // Before painting, so that pages that are here already show without a flash of grey.
  useLayoutEffect(() => want(first, last), [want, first, last])

  const definitions = useMemo<ColumnDef<typeof features, Placed<Row>>[]>(
    () => columns.map((column) => ({
      id: column.id,
      header: column.label,
      enableSorting: column.sortable === true,
      cell: ({ row }) => (row.original.row === undefined ? null : column.cell(row.original.row)),
    })),
    [columns],
  )
  const data = items.map(({ index }) => ({ index, row: rows.rowAt(index) }))
  const table = useTable({
    features, columns: definitions, data, manualSorting: true,
    getRowId: (placed) => String(placed.index),
    state: { sorting: props.sort === undefined ? [] : [{ id: props.sort.by, desc: props.sort.descending }] },
  })
  const open = (index: number, whole: boolean) => {
    const row = rows.rowAt(index)
    if (row === undefined) return
    if (whole && props.onOpenWhole) props.onOpenWhole(row)
    else props.onOpen?.(row)
  }
  const why = (index: number) => {
    const row = rows.rowAt(index)
    if (row !== undefined) props.onWhy?.(row)
  }
  const choose = (index: number) => {
    const row = rows.rowAt(index)
    if (row !== undefined && props.onChoose) props.onChoose(row)
    else open(index, false)
  }
  const note = useMemo(() => (props.keepPlace === undefined ? null : keptNote<Place>(`place.${props.keepPlace}`)), [props.keepPlace])
  const [start] = useState(() => note?.read())
  const keys = useGridKeys({
    rows: rows.total ?? 0,
    columns: columns.length,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 440) / height) - 2),
    show: (row) => virtual.scrollToIndex(row, { align: 'auto' }),
    onEnter: open,
    onSpace: choose,
    ...(props.onWhy === undefined ? {} : { onWhy: (index: number) => why(index) }),
    ...(note === null ? {} : { onMove: note.write }),
    ...(start === undefined ? {} : { start }),
  })
  const known = rows.total !== undefined
  const restored = useRef(false)
  useEffect(() => {
    // Once, when the length of the list is known: later scrolling is the reader's.
    if (!known || restored.current) return
    restored.current = true
    if (start !== undefined) virtual.scrollToIndex(start.row, { align: 'center' })
  }, [known, start, virtual])
  const cellId = `${id}-${keys.place.row}-${keys.place.column}`
  const drawn = keys.place.row >= first && keys.place.row <= last && rows.total !== undefined && rows.total > 0
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.total === undefined ? -1 : rows.total + 1}
      aria-colcount={columns.length}
      aria-busy={rows.total === undefined || rows.stale}
      aria-multiselectable={props.onChoose ? true : undefined}
      aria-activedescendant={drawn ? cellId : undefined}
      className={css['grid']}
      data-stale={rows.stale ? true : undefined}
      data-print="expand"
      style={cssVars({ '--columns': tracks(columns), '--row-height': `${height}px`, '--least': `${leastWidth(columns)}px` })}
      onKeyDown={keys.onKeyDown}
    >
      <GridHead columns={columns} {...(props.sort === undefined ? {} : { sort: props.sort })} {...(props.onSort === undefined ? {} : { onSort: props.onSort })} />
      <div role="rowgroup" className={css['body']} style={{ height: virtual.getTotalSize() }}>
        {table.getRowModel().rows.map((row, at) => {
          const { index, row: value } = row.original
          const rowId = value === undefined ? null : props.rowId(value)
          return (
            <GridRow
              key={row.id}
              id={id}
              index={index}
              start={items[at]?.start ?? 0}
              columns={columns}
              cells={value === undefined ? null : row.getVisibleCells().map((cell) => <table.FlexRender key={cell.id} cell={cell} />)}
              place={keys.place.row === index ? keys.place.column : null}
              open={rowId !== null && rowId === props.openId}
              chosen={rowId !== null && props.chosen !== undefined ? props.chosen.has(rowId) : null}
              loading={say('common.loadingRow')}
              onClick={(column, twice) => {
                keys.goTo({ row: index, column })
                open(index, twice)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}
