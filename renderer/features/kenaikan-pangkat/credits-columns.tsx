import type { CreditRow } from '../../../shared/contract/kenaikan-pangkat.ts'
import { exact, roundHalfUp } from '../../../shared/numbers/exact.ts'
import { jenjangSchema } from '../../../shared/legal/terms/posts.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'
import { OneLine, TwoLines } from '../../components/table/cells.tsx'
import type { Column } from '../../components/table/column.ts'

/** The columns of angka kredit: what is reached, what the next pangkat and the next jenjang need, and what is above or short. */
export function creditColumns(say: Say): readonly Column<CreditRow>[] {
  return [
    { id: 'name', label: say('lists.person'), width: 190, grow: 1.1, locked: true, cell: (row) => <TwoLines main={row.name} under={row.nip} /> },
    { id: 'jenjang', label: say('kp.column.jenjang'), width: 120, cell: (row) => <TwoLines main={jenjangName(row.jenjang, say)} under={row.golongan ?? '–'} /> },
    { id: 'total', label: say('kp.column.total'), width: 104, align: 'end', cell: (row) => <Amount value={row.total} say={say} /> },
    { id: 'rank', label: say('kp.column.for-rank'), width: 128, align: 'end', panelSaysIt: true, cell: (row) => <Amount value={row.forRank} say={say} /> },
    { id: 'rankBalance', label: say('kp.column.rank-balance'), width: 132, align: 'end', cell: (row) => <Balance value={row.rankBalance} row={row} none={say('kp.top-rank')} say={say} /> },
    { id: 'forJenjang', label: say('kp.column.for-jenjang'), width: 128, align: 'end', panelSaysIt: true, cell: (row) => <Amount value={row.forJenjang} say={say} /> },
    { id: 'jenjangBalance', label: say('kp.column.jenjang-balance'), width: 132, align: 'end', cell: (row) => <Balance value={row.jenjangBalance} row={row} none={say('kp.top-jenjang')} say={say} /> },
    { id: 'unit', label: say('lists.unit'), width: 150, grow: 1.2, panelSaysIt: true, cell: (row) => <TwoLines main={<span title={row.unit ?? undefined}>{row.unit ?? '–'}</span>} under={<span title={row.post ?? undefined}>{row.post ?? '–'}</span>} /> },
  ]
}

/** Two decimals, as PAK print it. */
function shown(value: string, say: Say): string {
  return say.number(roundHalfUp(exact(value), 2), 2)
}

function Amount({ value, say }: { readonly value: string | null; readonly say: Say }) {
  return <OneLine text={value === null ? null : shown(value, say)} />
}

/** Above the need, exactly at it or short of it; what is open says so, and where nothing comes next there is no need. */
function Balance({ value, row, none, say }: { readonly value: string | null; readonly row: CreditRow; readonly none: string; readonly say: Say }) {
  if (row.outcome === 'cannot-tell') return <Chip tone="warn" title={say.message(row.message)}>{say('kp.open')}</Chip>
  if (value === null) return <Chip tone="quiet" title={none}>{say('kp.no-next')}</Chip>
  const short = value.startsWith('-')
  return <Chip tone={short ? 'bad' : 'ok'} title={say(short ? 'kp.short-by' : 'kp.above-by', { amount: shown(value.replace('-', ''), say) })}>{short ? `−${shown(value.slice(1), say)}` : `+${shown(value, say)}`}</Chip>
}

function jenjangName(jenjang: string | null, say: Say): string {
  const known = jenjangSchema.safeParse(jenjang).data
  return known ? say(`legal.jenjang.${known}`) : jenjang ?? '–'
}
