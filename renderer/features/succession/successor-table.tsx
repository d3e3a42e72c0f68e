import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Successor } from '../../../shared/contract/succession.ts'
import { exact, roundHalfUp } from '../../../shared/numbers/exact.ts'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { SidePanel } from '../../components/layout/side-panel.tsx'
import { useSay, type Say } from '../../components/say.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import { TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import { useAllRows } from './all-rows.ts'
import { ReadinessChip } from './readiness.tsx'
import css from './succession.module.css'

/** The successors of a post, the ready first in their order; a row opens what is to be developed. */
export function SuccessorTable({ rows }: { readonly rows: readonly Successor[] }) {
  const say = useSay()
  const navigate = useNavigate()
  const [open, setOpen] = useState<{ readonly nip: string; readonly asked: number } | null>(null)
  const columns = useMemo(() => successorColumns(say), [say])
  const shown = useAllRows(rows)
  const chosen = open === null ? undefined : rows.find(({ nip }) => nip === open.nip)
  return (
    <div className={css['table']}>
      <DataTable
        label={say('succession.successors')}
        columns={columns}
        rows={shown}
        rowId={({ nip }) => nip}
        rowHeight={60}
        openId={chosen?.nip ?? null}
        onOpen={({ nip }) => setOpen({ nip, asked: 0 })}
        onWhy={({ nip }) => setOpen({ nip, asked: (open?.asked ?? 0) + 1 })}
        onOpenWhole={({ nip }) => void navigate({ to: `/pegawai/${nip}` })}
        empty={<EmptyState title={say('succession.nobody')}>{say('succession.nobody-line')}</EmptyState>}
        panel={chosen === undefined ? undefined : <Needs successor={chosen} asked={open?.asked ?? 0} onClose={() => setOpen(null)} />}
      />
    </div>
  )
}

function successorColumns(say: Say): readonly Column<Successor>[] {
  return [
    { id: 'place', label: say('succession.column.place'), width: 74, align: 'end', cell: ({ place }) => (place === null ? '–' : say.number(place)) },
    { id: 'name', label: say('succession.column.person'), width: 230, grow: 1.2, locked: true, cell: (row) => <TwoLines main={row.name} under={[row.golongan, row.post].filter((part) => part !== null).join(' · ')} /> },
    { id: 'readiness', label: say('succession.column.readiness'), width: 196, cell: (row) => <ReadinessChip readiness={row.readiness} /> },
    { id: 'on', label: say('succession.column.ready-on'), width: 140, cell: (row) => (row.readiness === 'ready' ? say('succession.now') : row.readyOn === null ? '–' : say.date(row.readyOn)) },
    { id: 'box', label: say('kotak.column.box'), width: 70, align: 'end', cell: ({ box }) => box ?? '–' },
    { id: 'value', label: say('succession.column.value'), width: 90, align: 'end', cell: ({ value }) => shownValue(value, say) },
    { id: 'needs', label: say('succession.column.needs'), width: 220, grow: 1.6, panelSaysIt: true, cell: (row) => <span className={css['clamp']}>{row.needs.length === 0 ? say('succession.needs-nothing') : row.needs.map(({ gate }) => gateName(gate, say)).join(', ')}</span> },
  ]
}

function shownValue(value: string | null, say: Say): string {
  return value === null ? '–' : say.number(roundHalfUp(exact(value), 2), 2)
}

/** What somebody needs for the post, condition by condition, with the day on which time alone brings it. */
function Needs({ successor, asked, onClose }: { readonly successor: Successor; readonly asked: number; readonly onClose: () => void }) {
  const say = useSay()
  return (
    <SidePanel
      title={successor.name}
      line={[successor.nip, successor.post, successor.unit].filter((part) => part !== null).join(' · ')}
      onClose={onClose}
      asked={asked}
      wide
      actions={<Button component={Link} to={`/pegawai/${successor.nip}`} variant="default" size="xs">{say('kotak.open-person')}</Button>}
    >
      <p className={css['riskLine']}><ReadinessChip readiness={successor.readiness} /> {successor.readyOn === null || successor.readiness === 'ready' ? null : say('succession.ready-from', { on: { date: successor.readyOn } })}</p>
      <h3 className={css['small']}>{say('succession.column.needs')}</h3>
      {successor.needs.length === 0 ? <p className={css['quiet']}>{say('succession.needs-nothing')}</p> : (
        <ul className={css['needs']}>
          {successor.needs.map(({ gate, message, metOn }) => (
            <li key={gate}>
              <b>{gateName(gate, say)}</b>
              <span>{say.message(message)}</span>
              {metOn === null ? null : <span className={css['under']}>{say('succession.met-on', { on: { date: metOn } })}</span>}
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  )
}
