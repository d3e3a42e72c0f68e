import type { CandidateRow } from '../../../shared/contract/merit.ts'
import { Chip, type Tone } from '../../components/feedback/chip.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { CertaintyMark } from '../../components/finding/citation.tsx'
import { ruleName } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import css from './lists.module.css'

const tones: Readonly<Record<CandidateRow['state'], Tone>> = { new: 'gold', proposed: 'ok', postponed: 'warn', done: 'quiet' }

/** The state of a flag, as a chip. */
export function StateChip({ state, say }: { readonly state: CandidateRow['state']; readonly say: Say }) {
  return <Chip tone={tones[state]}>{say(`lists.state.${state}`)}</Chip>
}

/** The columns of a list of candidates; the sentence that says why stands in the middle of it. */
export function candidateColumns(say: Say): readonly Column<CandidateRow>[] {
  return [
    { id: 'name', label: say('lists.person'), width: 190, grow: 1, sortable: true, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'rule', label: say('lists.rule'), width: 150, grow: 0.8, sortable: true, cell: (row) => <Lines text={ruleName(row.rule, say)} /> },
    { id: 'outcome', label: say('lists.outcome'), width: 190, sortable: true, cell: (row) => <OutcomeChip outcome={row.outcome} metOn={row.metOn} /> },
    { id: 'why', label: say('lists.why'), width: 220, grow: 2.4, panelSaysIt: true, cell: (row) => <Lines text={say.message(row.message)} /> },
    { id: 'golongan', label: say('lists.golongan'), width: 98, sortable: true, panelSaysIt: true, cell: (row) => <OneLine text={row.golongan} /> },
    { id: 'unit', label: say('lists.unit'), width: 150, grow: 1.2, sortable: true, panelSaysIt: true, cell: (row) => <TwoLines main={<span title={row.unit ?? undefined}>{row.unit ?? '–'}</span>} under={row.post ?? '–'} /> },
    { id: 'employeeKind', label: say('lists.employeeKind'), width: 136, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={say(`lists.kind.${row.employeeKind}`)} /> },
    { id: 'certainty', label: say('lists.certainty'), width: 150, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <CertaintyMark certainty={row.certainty} /> },
    { id: 'state', label: say('lists.state'), width: 108, cell: (row) => <StateChip state={row.state} say={say} /> },
  ]
}

/** Words over two lines; the whole text is in the title. */
function Lines({ text }: { readonly text: string }) {
  return (
    <span className={css['why']} title={text}>
      {text}
    </span>
  )
}
