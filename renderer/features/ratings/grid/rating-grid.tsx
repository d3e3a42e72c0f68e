import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useSyncExternalStore, type MouseEvent } from 'react'
import { cssVars } from '../../../design/css-vars.ts'
import { useSay } from '../../../components/say.tsx'
import { gridColumns } from '../sheet/columns.ts'
import { hasSelection } from '../sheet/commands.ts'
import type { Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { GridLine } from './grid-line.tsx'
import { useClipboard, type Pasted } from './use-clipboard.ts'
import { useRatingKeys } from './use-rating-keys.ts'
import css from './rating-grid.module.css'

const ROW = 48
const tracks = gridColumns.map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`)).join(' ')
const least = gridColumns.reduce((sum, { width }) => sum + width, 0)

/** All people of an evaluator in rows, to be rated from the keyboard as in a spreadsheet. */
export function RatingGrid({ sheet, label, order, periodName, describedBy, onWhy, onOpenOne, onLeave, onPasted }: {
  readonly sheet: Sheet
  readonly label: string
  readonly order: readonly string[]
  readonly periodName: ((periodId: number) => string) | null
  readonly describedBy: string
  readonly onWhy: () => void
  readonly onOpenOne: (line: Line) => void
  readonly onLeave: (back: boolean) => void
  readonly onPasted: (pasted: Pasted) => void
}) {
  const say = useSay()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: order.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 6, scrollPaddingStart: 44 })
  const place = useSyncExternalStore(sheet.ground.watch, sheet.ground.place)
  const items = virtual.getVirtualItems()
  const reveal = useCallback((row: number, column: number) => {
    rowIntoSight(scroller.current, row)
    columnIntoSight(scroller.current, column)
  }, [])
  // Once: where the keyboard stood when this screen was left.
  useLayoutEffect(() => {
    const { row, column } = sheet.ground.place()
    reveal(row, column)
    scroller.current?.focus({ preventScroll: true })
  }, [sheet, reveal])
  const acts = useMemo(() => ({
    why: onWhy, openOne: onOpenOne, leave: onLeave, reveal,
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 440) - 40) / ROW) - 1),
  }), [onWhy, onOpenOne, onLeave, reveal])
  const onKeyDown = useRatingKeys(sheet, acts)
  const clipboard = useClipboard(sheet, onPasted)
  const onEdited = useCallback((move: 'stay' | 'down' | 'up' | 'right' | 'left') => {
    const { row, column } = sheet.ground.place()
    const steps = { stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] } as const
    const [rows, columns] = steps[move]
    sheet.ground.goTo({ row: row + rows, column: column + columns })
    scroller.current?.focus({ preventScroll: true })
    const now = sheet.ground.place()
    reveal(now.row, now.column)
  }, [sheet, reveal])
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    const cell = placeOf(event.target)
    if (cell === null || event.target instanceof HTMLInputElement) return
    sheet.ground.goTo(cell, event.shiftKey)
    // Selecting cells is not selecting text.
    if (event.shiftKey) event.preventDefault()
  }
  const onDoubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const cell = placeOf(event.target)
    const line = cell === null ? undefined : sheet.lines.line(order[cell.row] ?? '')
    if (cell !== null && line !== undefined && gridColumns[cell.column]?.kind === 'person') onOpenOne(line)
  }
  const drawn = items.some(({ index }) => index === place.row)
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-rowcount={order.length + 1}
      aria-colcount={gridColumns.length}
      aria-multiselectable
      aria-activedescendant={drawn ? `${id}-${place.row}-${place.column}` : undefined}
      className={css['grid']}
      data-several={hasSelection(sheet) ? true : undefined}
      data-print="expand"
      style={cssVars({ '--columns': tracks, '--row-height': `${ROW}px`, '--least': `${least}px` })}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
      {...clipboard}
    >
      <div role="rowgroup" className={css['head']}>
        <div role="row" aria-rowindex={1} className={css['headRow']}>
          {gridColumns.map((column, at) => (
            <div key={column.id} role="columnheader" aria-colindex={at + 1} title={say(column.full)} aria-label={say(column.full)} className={css['headCell']} data-kind={column.kind}>
              {say(column.head)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={css['body']} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const key = order[index]
          return key === undefined ? null : (
            <GridLine key={key} sheet={sheet} id={id} index={index} start={start} lineKey={key} periodName={periodName} onEdited={onEdited} />
          )
        })}
      </div>
    </div>
  )
}

function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | null {
  const cell = target instanceof Element ? target.closest('[data-col]') : null
  const row = cell?.closest('[data-row]')
  return cell && row ? { row: Number(row.getAttribute('data-row')), column: Number(cell.getAttribute('data-col')) } : null
}

const HEAD = 42

/** Brings a row in from above or below. Rows are all of one height, so nothing has to be measured. */
function rowIntoSight(scroller: HTMLElement | null, row: number): void {
  if (scroller === null) return
  const { scrollTop, clientHeight } = scroller
  const [top, bottom] = [row * ROW, (row + 1) * ROW + HEAD - clientHeight]
  if (scrollTop > top) scroller.scrollTop = top
  else if (scrollTop < bottom) scroller.scrollTop = bottom
}

/** Brings a column out from under the frozen first one, or in from beyond the right edge. */
function columnIntoSight(scroller: HTMLElement | null, column: number): void {
  if (scroller === null || column === 0 || scroller.scrollWidth <= scroller.clientWidth) return
  const head = scroller.querySelector<HTMLElement>(`[role=columnheader][aria-colindex="${column + 1}"]`)
  const frozen = scroller.querySelector<HTMLElement>('[role=columnheader]')?.offsetWidth ?? 0
  if (head === null) return
  const left = head.offsetLeft - frozen
  const right = head.offsetLeft + head.offsetWidth - scroller.clientWidth
  if (scroller.scrollLeft > left) scroller.scrollLeft = left
  else if (scroller.scrollLeft < right) scroller.scrollLeft = right
}
