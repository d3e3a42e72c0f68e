import { useMemo, type ReactNode } from 'react'
import { ErrorState } from '../feedback/error-state.tsx'
import { KeyboardHint } from '../feedback/keyboard-hint.tsx'
import { useSay } from '../say.tsx'
import { Grid, type GridProps } from './grid.tsx'
import css from './data-table.module.css'

/**
 * A whole list: what narrows it above, the rows, and below how many there are and which keys work.
 * The side panel of the open row stands at the right, inside the same frame.
 */
export function DataTable<Row>(props: GridProps<Row> & {
  /** Search and filters, at the left above the rows. */
  readonly filters?: ReactNode
  /** Saved views, columns, export, at the right above the rows. */
  readonly tools?: ReactNode
  /** What stands there when the list is empty. */
  readonly empty: ReactNode
  /** How many there are, in words; `undefined` while it is not known. */
  readonly count?: string
  /** The side panel of the open row. */
  readonly panel?: ReactNode
}) {
  const say = useSay()
  const { rows } = props
  const beside = props.panel !== undefined && props.panel !== null
  const columns = useMemo(() => (beside ? props.columns.filter((column) => column.panelSaysIt !== true) : props.columns), [props.columns, beside])
  const failed = rows.error !== null && rows.total === undefined
  return (
    <section className={css['table']} aria-label={props.label}>
      {props.filters === undefined && props.tools === undefined ? null : (
        <div className={css['bar']} data-print="hide">
          <div className={css['filters']}>{props.filters}</div>
          <div className={css['tools']}>{props.tools}</div>
        </div>
      )}
      <div className={css['middle']}>
        <div className={css['rows']}>
          {failed && rows.error !== null ? (
            <ErrorState said={rows.error.said} code={rows.error.code} onRetry={rows.refetch} />
          ) : rows.total === 0 ? (
            props.empty
          ) : (
            <Grid {...props} columns={columns} />
          )}
          <div className={css['foot']}>
            <span className={css['count']} role="status">
              {props.count ?? (rows.total === undefined ? say('common.loading') : say('common.rowCount', { count: rows.total }))}
            </span>
            {rows.total === undefined || rows.total === 0 ? null : (
              <KeyboardHint
                keys={[
                  { keys: ['↑', '↓'], does: say('common.keyMove') },
                  { keys: ['Enter'], does: say('common.keyOpen') },
                  ...(props.onOpenWhole ? [{ keys: ['Ctrl', 'Enter'], does: say('common.keyOpenWhole') }] : []),
                  ...(props.onWhy ? [{ keys: ['F1'], does: say('common.keyWhy') }] : []),
                  ...(props.onChoose ? [{ keys: [say('common.keySpaceName')], does: say('common.keyChoose') }] : []),
                ]}
              />
            )}
          </div>
        </div>
        {props.panel}
      </div>
    </section>
  )
}
