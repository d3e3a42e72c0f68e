import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { usePagedProcedure } from '../../bridge/paged.ts'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import css from './assess.module.css'

type Change = OutputOf<'assess.changes'>['rows'][number]

/** What a run says differently from the run before it, person by person. */
export function Changes({ runId }: { readonly runId: number }) {
  const say = useSay()
  const navigate = useNavigate()
  const head = useProcedure('assess.changes', { runId, limit: 1 })
  const rows = usePagedProcedure('assess.changes', { runId })
  const columns = useMemo<readonly Column<Change>[]>(
    () => [
      { id: 'name', label: say('assess.who'), width: 170, grow: 1.2, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
      { id: 'unit', label: say('assess.unit'), width: 124, grow: 1, cell: (row) => <OneLine text={row.unit} /> },
      { id: 'rule', label: say('assess.rule'), width: 160, grow: 1, cell: (row) => <span className={css['wrapped']}>{ruleName(row.rule, say)}</span> },
      { id: 'before', label: say('assess.before'), width: 195, cell: (row) => (row.before === null ? say('assess.new-person') : <OutcomeChip outcome={row.before} />) },
      { id: 'after', label: say('assess.after'), width: 195, cell: (row) => (row.after === null ? say('assess.gone') : <OutcomeChip outcome={row.after} />) },
    ],
    [say],
  )
  const { data } = head
  const first = data !== undefined && data.before === null
  return (
    <section className={css['changes']} aria-labelledby={`changes-${runId}`}>
      <h2 id={`changes-${runId}`} className={css['title']}>
        {data === undefined ? say('assess.changes') : first ? say('assess.first-run') : say('assess.changes-count', { count: data.total })}
      </h2>
      {data === undefined || first ? null : (
        <ul className={css['totals']}>
          {Object.entries(data.totals).filter(([, total]) => total.gained + total.lost > 0).map(([rule, total]) => (
            <li key={rule}>
              {ruleName(rule, say)} {total.gained === 0 ? null : <b>{say('assess.gained', { count: total.gained })}</b>} {total.lost === 0 ? null : <b>{say('assess.lost', { count: total.lost })}</b>}
            </li>
          ))}
        </ul>
      )}
      {first ? null : (
        <DataTable
          label={say('assess.changes')}
          columns={columns}
          rows={rows}
          rowId={(row) => `${row.nip} ${row.rule}`}
          onOpen={(row) => void navigate({ to: `/pegawai/${row.nip}` })}
          empty={<EmptyState title={say('assess.nothing-changed')} />}
        />
      )}
    </section>
  )
}
