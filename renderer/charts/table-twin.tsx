import { Anchor } from '@mantine/core'
import { useSay } from '../components/say.tsx'
import type { ChartTable } from './chart-table.ts'
import css from './chart-figure.module.css'

/** The data of a chart as a table, for those who read figures or cannot see the drawing. */
export function TableTwin({ title, table, open, onPick }: {
  readonly title: string
  readonly table: ChartTable
  readonly open: boolean
  readonly onPick?: (id: string) => void
}) {
  const say = useSay()
  return (
    <details className={css['twin']} open={open}>
      <summary>{say('charts.as-table')}</summary>
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('charts.table-of', { title })}>
        <table>
          <thead>
            <tr>
              {table.head.map((name, at) => (
                <th key={name} scope="col" data-align={at === 0 ? undefined : 'end'}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {onPick === undefined ? (
                        cell
                      ) : (
                        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onPick(row.id)}>
                          {cell}
                        </Anchor>
                      )}
                    </th>
                  ) : (
                    <td key={at}>{typeof cell === 'number' ? say.number(cell) : cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
