import { memo, useSyncExternalStore } from 'react'
import { gridColumns } from '../sheet/columns.ts'
import { readMark } from '../sheet/ground.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { useLine } from '../sheet/work.ts'
import { CellEditor } from './cell-editor.tsx'
import { GridCell } from './grid-cell.tsx'
import css from './rating-grid.module.css'

/** One row of the grid; it redraws only when its own line or the mark on it changes. */
export const GridLine = memo(function GridLine({ sheet, id, index, start, lineKey, periodName, onEdited }: {
  readonly sheet: Sheet
  readonly id: string
  readonly index: number
  readonly start: number
  readonly lineKey: string
  readonly periodName: ((periodId: number) => string) | null
  readonly onEdited: (move: 'stay' | 'down' | 'up' | 'right' | 'left') => void
}) {
  const line = useLine(sheet, lineKey)
  const mark = readMark(useSyncExternalStore(sheet.ground.watch, () => sheet.ground.mark(index)))
  if (line === undefined) return null
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={css['row']}
      data-row={index}
      data-here={mark.here === null ? undefined : true}
      data-fixed={line.standing === 'fixed' ? true : undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      {gridColumns.map((column, at) => (
        <GridCell
          key={column.id}
          id={`${id}-${index}-${at}`}
          line={line}
          column={column}
          at={at}
          here={mark.here === at}
          selected={at >= mark.from && at <= mark.to}
          period={periodName === null ? null : periodName(line.row.periodId)}
          editor={mark.edited === at ? <CellEditor sheet={sheet} line={line} column={column} text={sheet.ground.editing()?.text ?? ''} onDone={onEdited} /> : null}
        />
      ))}
    </div>
  )
})
