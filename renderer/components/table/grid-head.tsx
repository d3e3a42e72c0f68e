import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useSay } from '../say.tsx'
import type { Column, Sort } from './column.ts'
import css from './grid.module.css'

/** The names of the columns; those that can be sorted by are buttons. */
export function GridHead<Row>({ columns, sort, onSort }: {
  readonly columns: readonly Column<Row>[]
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}) {
  const say = useSay()
  const order = (id: string) => (sort?.by === id ? (sort.descending ? 'descending' : 'ascending') : 'none')
  return (
    <div role="rowgroup" className={css['head']}>
      <div role="row" aria-rowindex={1} className={css['headRow']}>
        {columns.map((column, at) => {
          const sortable = column.sortable === true && onSort !== undefined
          const now = order(column.id)
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sortable ? now : undefined}
              className={css['headCell']}
              data-align={column.align}
            >
              {sortable ? (
                <button
                  type="button"
                  className={css['sort']}
                  title={say('common.sortBy', { column: column.label })}
                  onClick={() => onSort({ by: column.id, descending: now === 'ascending' })}
                >
                  <span>{column.label}</span>
                  {now === 'ascending' ? <IconArrowUp size={14} stroke={2} aria-hidden="true" /> : null}
                  {now === 'descending' ? <IconArrowDown size={14} stroke={2} aria-hidden="true" /> : null}
                </button>
              ) : (
                column.label
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
