import { useMemo } from 'react'
import type { ConflictView } from '../../../shared/contract/import.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import { TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'
import { choiceWords, conflictKindName } from './conflict-words.ts'
import css from './reconcile.module.css'

/** The columns of the list of conflicts; the kind is named only where all kinds stand together. */
export function useConflictColumns(withKind: boolean, state: 'open' | 'settled'): readonly Column<ConflictView>[] {
  const say = useSay()
  return useMemo(
    () => [
      {
        id: 'subject', label: say('reconcile.about'), width: 190, grow: 1, locked: true,
        cell: (row) => <TwoLines main={row.name ?? row.subject} under={row.nip ?? (withKind ? '' : (row.file ?? ''))} />,
      },
      ...(withKind ? [{ id: 'kind', label: say('reconcile.kind'), width: 150, grow: 0.7, cell: (row: ConflictView) => <span className={css['two']}>{conflictKindName(row.kind, say)}</span> }] : []),
      { id: 'message', label: say('reconcile.what'), width: 260, grow: 2, cell: (row) => <span className={css['two']}>{say.message(row.message)}</span> },
      state === 'open'
        ? {
            id: 'proposed', label: say('reconcile.proposal'), width: 170, grow: 1,
            cell: (row) => (row.proposed === null ? <Chip tone="warn">{say('reconcile.no-proposal')}</Chip> : <span className={css['two']}>{choiceWords(row, row.proposed, say) ?? '–'}</span>),
          }
        : {
            id: 'settled', label: say('reconcile.settled-as'), width: 190, grow: 1,
            cell: (row) => <TwoLines main={choiceWords(row, row.settledAs, say) ?? row.settledAs ?? '–'} under={say(row.settledHow === 'rule' ? 'reconcile.how-rule' : 'reconcile.how-officer')} />,
          },
    ],
    [say, withKind, state],
  )
}
