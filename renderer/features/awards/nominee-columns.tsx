import type { Nominee } from '../../../shared/contract/award.ts'
import { Checkbox } from '@mantine/core'
import { OutcomeChip } from '../../components/feedback/outcome-chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { NomineeState } from './award-words.tsx'
import css from './awards.module.css'

/** The columns of a round; where the caller decides, rows are ticked by mouse as by the space key. */
export function nomineeColumns(say: Say, ticks: { readonly chosen: ReadonlySet<string>; readonly onTick: (row: Nominee) => void } | null, passed: boolean): readonly Column<Nominee>[] {
  return [
    ...(ticks === null ? [] : [{
      id: 'chosen', label: say('award.choose'), width: 64, locked: true,
      cell: (row: Nominee) => (
        <span className={css['tick']} onClick={(event) => event.stopPropagation()}>
          <Checkbox size="xs" tabIndex={-1} aria-label={say('award.choose-person', { name: row.name })} checked={ticks.chosen.has(row.nip)} onChange={() => ticks.onTick(row)} />
        </span>
      ),
    }]),
    { id: 'name', label: say('lists.person'), width: 190, grow: 1.1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'place', label: say('award.place'), width: 72, align: 'end', hiddenAtFirst: false, cell: (row) => <OneLine text={row.place === null ? null : say.number(row.place)} /> },
    { id: 'state', label: say('award.column.decision'), width: 172, cell: (row) => <NomineeState state={row.state} /> },
    ...(passed ? [{ id: 'reason', label: say('award.column.reason'), width: 200, grow: 1.8, cell: (row: Nominee) => <span className={css['lines']} title={row.reason ?? undefined}>{row.reason ?? '–'}</span> }] : []),
    { id: 'outcome', label: say('lists.outcome'), width: 150, panelSaysIt: true, cell: (row) => <OutcomeChip outcome={row.outcome} /> },
    ...(passed ? [] : [{ id: 'why', label: say('lists.why'), width: 200, grow: 1.8, panelSaysIt: true, cell: (row: Nominee) => <span className={css['lines']} title={say.message(row.message)}>{say.message(row.message)}</span> }]),
    { id: 'service', label: say('award.column.service'), width: 136, panelSaysIt: true, cell: (row) => <OneLine text={row.serviceMonths === null ? null : say('award.months', { lasted: { months: row.serviceMonths } })} /> },
    { id: 'unit', label: say('lists.unit'), width: 150, grow: 1.1, panelSaysIt: true, cell: (row) => <TwoLines main={<span title={row.unit ?? undefined}>{row.unit ?? '–'}</span>} under={<span title={row.post ?? undefined}>{row.post ?? '–'}</span>} /> },
  ]
}
