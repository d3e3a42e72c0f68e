import type { PersonRow } from '../../../shared/contract/people.ts'
import { PredikatChip } from '../../components/feedback/predikat-chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { educationWord } from './record-words.ts'
import css from './people.module.css'

/** The columns of the list of people. */
export function peopleColumns(say: Say): readonly Column<PersonRow>[] {
  return [
    { id: 'name', label: say('people.person'), width: 220, grow: 1.4, sortable: true, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'employeeKind', label: say('people.employeeKind'), width: 136, panelSaysIt: true, cell: (row) => <OneLine text={say(`people.kind.${row.employeeKind}`)} /> },
    { id: 'golongan', label: say('people.golongan'), width: 96, sortable: true, cell: (row) => <OneLine text={row.golongan} /> },
    { id: 'post', label: say('people.post'), width: 200, grow: 1.3, sortable: true, cell: (row) => <OneLine text={row.post} /> },
    { id: 'unit', label: say('people.unit'), width: 200, grow: 1.3, sortable: true, panelSaysIt: true, cell: (row) => <OneLine text={row.unit} /> },
    { id: 'education', label: say('people.education'), width: 150, sortable: true, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={row.education === null ? null : educationWord(row.education, say)} /> },
    {
      id: 'predikat', label: say('people.predikat'), width: 176, sortable: true,
      cell: (row) => (
        <span className={css['predikatCell']}>
          <PredikatChip predikat={row.predikat} />
          {row.predikatYear === null ? null : <span className={css['quiet']}>{row.predikatYear}</span>}
        </span>
      ),
    },
    { id: 'state', label: say('people.state'), width: 110, hiddenAtFirst: true, panelSaysIt: true, cell: (row) => <OneLine text={say(`people.state.${row.state}`)} /> },
  ]
}
