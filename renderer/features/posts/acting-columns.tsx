import type { Acting } from '../../../shared/contract/post.ts'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { ActingClock } from './acting-clock.tsx'
import { ActingState } from './post-words.tsx'

/** The columns of those who act. */
export function actingColumns(say: Say): readonly Column<Acting>[] {
  return [
    { id: 'name', label: say('vacancy.field.acting-name'), width: 190, grow: 1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'kind', label: say('vacancy.field.acting-kind'), width: 104, cell: (row) => <OneLine text={say(`vacancy.kind.${row.kind}`)} /> },
    { id: 'post', label: say('vacancy.field.name'), width: 220, grow: 1.4, cell: (row) => <TwoLines main={row.post} under={row.unit ?? ''} /> },
    { id: 'state', label: say('vacancy.field.state'), width: 140, cell: (row) => <ActingState state={row.state} /> },
    { id: 'clock', label: say('vacancy.clock'), width: 300, panelSaysIt: true, cell: (row) => <ActingClock acting={row} /> },
    { id: 'source', label: say('vacancy.source'), width: 130, panelSaysIt: true, cell: (row) => <OneLine text={say(`vacancy.acting-source.${row.source}`)} /> },
  ]
}
