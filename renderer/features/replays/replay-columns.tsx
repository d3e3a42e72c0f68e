import { IconArrowRight } from '@tabler/icons-react'
import type { ReplayRow } from '../../../shared/contract/replay.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import { parameterTitle, ruleName } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { changeTones } from './replay-words.ts'
import css from './replays.module.css'

/** The columns of those who move: who, by which rule, how, and the condition that moved them. */
export function replayColumns(say: Say): readonly Column<ReplayRow>[] {
  return [
    { id: 'name', label: say('replay.person'), width: 190, grow: 1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'change', label: say('replay.column.change'), width: 192, cell: (row) => <Chip tone={changeTones[row.change]}>{say(`replay.change.${row.change}`)}</Chip> },
    { id: 'rule', label: say('replay.rule'), width: 155, grow: 0.8, panelSaysIt: true, cell: (row) => <OneLine text={ruleName(row.rule, say)} /> },
    { id: 'sides', label: say('replay.beforeAfter'), width: 215, grow: 0.6, panelSaysIt: true, cell: (row) => <Sides row={row} say={say} /> },
    { id: 'why', label: say('replay.step'), width: 220, grow: 2, panelSaysIt: true, cell: (row) => <StepMoved row={row} say={say} /> },
    { id: 'unit', label: say('replay.unit'), width: 140, grow: 0.8, panelSaysIt: true, cell: (row) => <OneLine text={row.unit} /> },
    { id: 'parameters', label: say('replay.column.parameters'), width: 200, grow: 1, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={row.parameters.map((one) => parameterTitle(one, say)).join(', ')} /> },
  ]
}

/** What the rule says on either side: the box, the rank, or the outcome. */
export function Sides({ row, say }: { readonly row: ReplayRow; readonly say: Say }) {
  const arrow = <IconArrowRight size={14} stroke={2} aria-label={say('replay.becomes')} role="img" className={css['arrow'] ?? ''} />
  if (row.change === 'box' || row.change === 'rank') {
    const [was, is] = row.change === 'box' ? [row.beforeBox, row.afterBox] : [row.beforeRank, row.afterRank]
    const word = (value: number | null) => (value === null ? '–' : say(row.change === 'box' ? 'replay.box' : 'replay.rank', { number: value }))
    return <span className={css['sides']}>{word(was)} {arrow} <b>{word(is)}</b></span>
  }
  return (
    <span className={css['sidesStack']}>
      <OutcomeChip outcome={row.before} />
      <span>{arrow} <OutcomeChip outcome={row.after} /></span>
    </span>
  )
}

function StepMoved({ row, say }: { readonly row: ReplayRow; readonly say: Say }) {
  const [was, is] = [row.beforeStep, row.afterStep].map((step) => (step === null ? null : say.message(step)))
  const text = was === null || was === undefined || was === is ? (is ?? '–') : is === null || is === undefined ? was : `${was} → ${is}`
  return <span className={css['why']} title={text}>{text}</span>
}
