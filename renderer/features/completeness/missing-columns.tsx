import type { MissingRating } from '../../../shared/contract/completeness.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { periodTitle, turnTones } from './completeness-words.ts'

/** The columns of who is missing: who, in which period, whose turn it is and why. */
export function missingColumns(say: Say): readonly Column<MissingRating>[] {
  return [
    { id: 'name', label: say('completeness.person'), width: 190, grow: 1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'period', label: say('completeness.column.period'), width: 130, cell: (row) => <OneLine text={periodTitle(row.period, say)} /> },
    { id: 'turn', label: say('completeness.column.turn'), width: 180, cell: (row) => <Chip tone={turnTones[row.turn]}>{say(`completeness.turn.${row.turn}`)}</Chip> },
    { id: 'who', label: say('completeness.column.who'), width: 150, grow: 0.7, hiddenAtFirst: true, cell: (row) => <OneLine text={row.who} /> },
    { id: 'why', label: say('completeness.column.why'), width: 220, grow: 1.2, cell: (row) => <OneLine text={say.message(row.message)} /> },
    { id: 'since', label: say('completeness.column.since'), width: 150, cell: (row) => <OneLine text={row.since === null ? null : say.date(row.since)} /> },
    { id: 'post', label: say('completeness.post'), width: 190, grow: 1, cell: (row) => <TwoLines main={row.post ?? '–'} under={row.unit ?? '–'} /> },
  ]
}
