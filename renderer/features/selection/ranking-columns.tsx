import { Checkbox } from '@mantine/core'
import type { Candidate } from '../../../shared/domain/selection/list-content.ts'
import { score } from '../../components/selection/candidate-words.ts'
import { GatesChip } from '../../components/selection/gate-marks.tsx'
import type { Say } from '../../components/say.tsx'
import type { Column } from '../../components/table/column.ts'
import type { Names } from './veil.ts'
import css from './ranking.module.css'

/** The columns of a list; whoever goes to the head is set in bold and says so. */
export function rankingColumns({ say, names, marked, onMark, blends }: {
  readonly say: Say
  readonly names: Names
  readonly marked: readonly string[]
  readonly onMark: (candidate: Candidate) => void
  /** Whether the value of this level takes a technical score in. */
  readonly blends: boolean
}): readonly Column<Candidate>[] {
  const value = (text: string | null, open: string) => (text === null ? <span className={css['open']}>{open}</span> : score(text, say))
  return [
    {
      id: 'place', label: say('round.screen.column.place'), width: 68, align: 'end', locked: true,
      cell: (row) => (
        <span className={css['placeCell']}>
          <span className={css['markCell']} onClick={(event) => event.stopPropagation()}>
            <Checkbox size="xs" tabIndex={-1} aria-label={say('round.screen.mark', { name: names.of(row.nip) })} checked={marked.includes(row.nip)} onChange={() => onMark(row)} />
          </span>
          <span className={css['place']} data-listed={row.listed ? true : undefined}>{row.place ?? '–'}{row.listed ? <span className="unseen">, {say('round.screen.listed')}</span> : null}</span>
        </span>
      ),
    },
    { id: 'name', label: say('round.screen.column.candidate'), width: 112, grow: 1, locked: true, cell: (row) => <Name row={row} names={names} say={say} /> },
    { id: 'gates', label: say('round.screen.column.gates'), width: 118, cell: (row) => <Gates row={row} say={say} /> },
    { id: 'y', label: say('round.screen.column.y'), width: 70, align: 'end', cell: (row) => value(row.y, '?') },
    { id: 'x', label: say('round.screen.column.x'), width: 74, align: 'end', cell: (row) => value(row.x, '?') },
    { id: 'box', label: say('round.screen.column.box'), width: 60, align: 'end', cell: (row) => row.box ?? '–' },
    ...(blends ? [{ id: 'technical', label: say('round.screen.column.technical'), width: 66, align: 'end' as const, cell: (row: Candidate) => value(row.technical, '?') }] : []),
    { id: 'value', label: say('round.screen.column.value'), width: 66, align: 'end', cell: (row) => <span className={css['value']} data-listed={row.listed ? true : undefined}>{value(row.value, '–')}</span> },
  ]
}

/** Who it is; under it golongan and post, or of somebody beside the list what is missing. */
function Name({ row, names, say }: { readonly row: Candidate; readonly names: Names; readonly say: Say }) {
  const missing = row.missing.map((one) => names.said(say.message(one))).join(' ')
  const under = row.place === null && missing !== '' ? missing : names.under(row)
  return (
    <div className={css['name']}>
      <div className={css['nameMain']} data-listed={row.listed ? true : undefined} title={names.of(row.nip)}>{names.of(row.nip)}</div>
      {under === '' ? null : <div className={css['nameUnder']} title={under}>{under}</div>}
    </div>
  )
}

function Gates({ row, say }: { readonly row: Candidate; readonly say: Say }) {
  return (
    <div className={css['gatesCell']}>
      <GatesChip gates={row.gates} />
      {row.preferredAll === 0 ? null : <span className={css['nameUnder']}>{say('round.screen.gates.preferred', { met: row.preferredMet, all: row.preferredAll })}</span>}
    </div>
  )
}
