import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { SuccessionRow } from '../../../shared/contract/succession.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { SearchField } from '../../components/fields/search-field.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import { foldText } from '../../../shared/text/fold.ts'
import { useAllRows } from './all-rows.ts'
import { ReadinessBar, RiskChip } from './readiness.tsx'
import { SeatPanel } from './seat-panel.tsx'
import css from './succession.module.css'

/** All posts of the choice with their benches; a row opens who could follow. */
export function SeatTable({ rows }: { readonly rows: readonly SuccessionRow[] }) {
  const say = useSay()
  const navigate = useNavigate()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<{ readonly postId: number; readonly asked: number } | null>(null)
  const columns = useMemo(() => seatColumns(say), [say])
  const found = useMemo(() => {
    const words = foldText(search).split(' ').filter((word) => word !== '')
    return rows.filter((row) => words.every((word) => foldText(`${row.post} ${row.unit} ${row.holder ?? ''}`).includes(word)))
  }, [rows, search])
  const shown = useAllRows(found)
  const row = open === null ? undefined : found.find(({ postId }) => postId === open.postId)
  return (
    <div className={css['table']}>
      <DataTable
        label={say('succession.posts')}
        columns={columns}
        rows={shown}
        rowId={({ postId }) => String(postId)}
        rowHeight={60}
        openId={row === undefined ? null : String(row.postId)}
        onOpen={({ postId }) => setOpen({ postId, asked: 0 })}
        onWhy={({ postId }) => setOpen({ postId, asked: (open?.asked ?? 0) + 1 })}
        onOpenWhole={({ postId }) => void navigate({ to: `/suksesi/${postId}` })}
        keepPlace="suksesi"
        filters={
          <>
            <h2 className={css['tableTitle']}>{say('succession.posts')}</h2>
            <SearchField label={say('succession.search')} value={search} onSearch={setSearch} />
          </>
        }
        empty={<EmptyState title={say('succession.no-match')} />}
        panel={row === undefined ? undefined : <SeatPanel key={row.postId} row={row} asked={open?.asked ?? 0} onClose={() => setOpen(null)} />}
      />
    </div>
  )
}

function seatColumns(say: Say): readonly Column<SuccessionRow>[] {
  return [
    { id: 'post', label: say('succession.column.post'), width: 250, grow: 1.6, locked: true, cell: (row) => <TwoLines main={row.post} under={row.unit} /> },
    { id: 'holder', label: say('succession.column.holder'), width: 150, grow: 0.8, panelSaysIt: true, cell: (row) => <OneLine text={row.holder} /> },
    {
      id: 'leaves', label: say('succession.column.leaves'), width: 136,
      cell: (row) => (row.vacant ? <b>{say('succession.vacant')}</b> : row.leavesOn === null ? <span className={css['quiet']}>{say('succession.not-foreseen')}</span> : say.date(row.leavesOn)),
    },
    { id: 'successors', label: say('succession.column.successors'), width: 268, grow: 1, cell: (row) => <ReadinessBar counts={row.counts} /> },
    { id: 'risk', label: say('succession.column.risk'), width: 190, grow: 1, panelSaysIt: true, cell: (row) => <span className={css['riskCell']}><RiskChip risk={row.risk} /><span className={css['clamp']} title={say.message(row.message)}>{say.message(row.message)}</span></span> },
  ]
}
