import { IconCheck, IconFileAlert } from '@tabler/icons-react'
import type { DueRow } from '../../../shared/contract/kenaikan-pangkat.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'

/** The columns of what falls due: whose, from which golongan ruang to which, when, and what the file still lacks. */
export function dueColumns(say: Say): readonly Column<DueRow>[] {
  return [
    { id: 'name', label: say('lists.person'), width: 190, grow: 1.1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'period', label: say('kp.column.period'), width: 138, cell: (row) => <OneLine text={say.date(row.period)} /> },
    { id: 'rank', label: say('kp.column.rank'), width: 134, cell: (row) => <OneLine text={say('kp.from-to', { from: row.golongan ?? '–', to: row.nextGolongan ?? '–' })} /> },
    { id: 'papers', label: say('kp.column.papers'), width: 128, cell: (row) => <PapersChip row={row} say={say} /> },
    { id: 'kind', label: say('kp.column.kind'), width: 180, grow: 0.8, panelSaysIt: true, cell: (row) => <OneLine text={ruleName(row.rule, say)} /> },
    { id: 'outcome', label: say('lists.outcome'), width: 190, panelSaysIt: true, cell: (row) => <OutcomeChip outcome={row.outcome} metOn={row.metOn} /> },
    { id: 'unit', label: say('lists.unit'), width: 150, grow: 1.4, panelSaysIt: true, cell: (row) => <TwoLines main={<span title={row.unit ?? undefined}>{row.unit ?? '–'}</span>} under={<span title={row.post ?? undefined}>{row.post ?? '–'}</span>} /> },
  ]
}

/** Whether the file is complete, or how many papers it lacks; the title names them. */
export function PapersChip({ row, say }: { readonly row: Pick<DueRow, 'papers' | 'missing'>; readonly say: Say }) {
  const lacking = row.papers.filter(({ receivedOn, onRecord }) => receivedOn === null && onRecord === null)
  if (lacking.length === 0) return <Chip tone="ok" icon={<IconCheck size={13} stroke={2.4} aria-hidden="true" />}>{say('kp.complete')}</Chip>
  return <Chip tone="warn" icon={<IconFileAlert size={13} stroke={2} aria-hidden="true" />} title={lacking.map(({ label }) => say.message(label)).join('; ')}>{say('kp.lacking', { count: lacking.length })}</Chip>
}
