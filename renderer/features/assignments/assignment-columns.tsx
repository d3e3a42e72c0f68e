import type { AssignmentView } from '../../../shared/contract/assignment.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { GapChips, officialName, spanDays } from './gap-words.tsx'

/** The columns of the list of who rates whom. */
export function assignmentColumns(say: Say): readonly Column<AssignmentView>[] {
  return [
    { id: 'person', label: say('assignment.person'), width: 190, grow: 1.1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    {
      id: 'post', label: say('assignment.post'), width: 210, grow: 1.2,
      cell: (row) => (
        <TwoLines
          main={
            <>
              {row.acting ? <Chip tone="quiet">{say('assignment.acting')}</Chip> : null} {row.post}
            </>
          }
          under={row.headsUnit ? say('assignment.heads-of', { unit: row.unit }) : row.unit}
        />
      ),
    },
    { id: 'days', label: say('assignment.days'), width: 180, panelSaysIt: true, cell: (row) => <TwoLines main={spanDays(row, say)} under={say(`assignment.source.${row.source}`)} /> },
    { id: 'evaluator', label: say('assignment.evaluator'), width: 170, grow: 1, cell: (row) => <TwoLines main={officialName(row.evaluator, say)} under={row.evaluator?.post ?? ''} /> },
    { id: 'superior', label: say('assignment.superior'), width: 170, grow: 1, panelSaysIt: true, cell: (row) => <OneLine text={row.superior?.name ?? null} /> },
    { id: 'gaps', label: say('assignment.gaps'), width: 170, grow: 1, cell: (row) => <GapChips notes={row.notes} /> },
  ]
}
