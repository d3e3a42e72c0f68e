import type { Outsider } from '../../../shared/domain/selection/list-content.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { gateName } from '../../components/selection/gate-name.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'

/** The columns of those outside: who, the gates that stop them, and when time alone would let them in. */
export function outsideColumns(say: Say): readonly Column<Outsider>[] {
  return [
    { id: 'name', label: say('round.screen.column.person'), width: 210, grow: 1.2, locked: true, cell: (row) => <TwoLines main={row.name} under={[row.golongan, row.post].filter((part) => part !== null).join(' · ')} /> },
    { id: 'unit', label: say('round.screen.column.unit'), width: 150, grow: 0.9, panelSaysIt: true, cell: (row) => <OneLine text={row.unit} /> },
    { id: 'stopped', label: say('round.screen.column.stopped'), width: 230, grow: 1.6, cell: (row) => <Stopped row={row} say={say} /> },
    { id: 'metOn', label: say('round.screen.column.met-on'), width: 170, cell: (row) => (row.metOn === null ? <span>{say('round.screen.not-by-time')}</span> : <Chip tone="gold">{say.date(row.metOn)}</Chip>) },
  ]
}

function Stopped({ row, say }: { readonly row: Outsider; readonly say: Say }) {
  const [first, ...more] = row.stopped
  if (first === undefined) return <OneLine text={null} />
  const main = say.message(first.message)
  return <TwoLines main={<span title={main}>{gateName(first.gate, say)}</span>} under={more.length === 0 ? <span title={main}>{main}</span> : say('round.screen.and-more', { count: more.length })} />
}
