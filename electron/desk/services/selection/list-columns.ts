import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Candidate, Outsider } from '../../../../shared/domain/selection/list-content.ts'
import { gateLabel } from '../../../../shared/domain/selection/gate-labels.ts'
import { exact, roundHalfUp } from '../../../../shared/numbers/exact.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import type { SheetColumn } from '../sheets/columns.ts'

/** Decimals of scores on paper; the frozen list keeps them exact. */
const DECIMALS = 4

const score = (text: string | null): OutCell => (text === null ? null : Number(roundHalfUp(exact(text), DECIMALS)))
const day = (date: IsoDate | null): OutCell => (date === null ? null : { date })

const WHO: readonly SheetColumn<Pick<Candidate, 'nip' | 'name' | 'golongan' | 'post' | 'unit'>>[] = [
  { title: 'export.nip', width: 22, cell: (row) => row.nip },
  { title: 'export.name', width: 34, cell: (row) => row.name },
  { title: 'export.golongan', width: 10, cell: (row) => row.golongan },
  { title: 'export.post', width: 40, cell: (row) => row.post },
  { title: 'export.unit', width: 44, cell: (row) => row.unit },
]

/** The columns of a ranking. */
export const candidateColumns: readonly SheetColumn<Candidate>[] = [
  { title: 'round.column.place', width: 10, type: 'number', cell: (row) => row.place },
  ...WHO,
  { title: 'round.column.listed', width: 14, cell: (row) => sayText('id', row.place === null ? 'round.listed.beside' : row.listed ? 'round.listed.yes' : 'round.listed.no') },
  { title: 'round.column.value', width: 12, type: 'number', cell: (row) => score(row.value) },
  { title: 'round.column.nilai', width: 12, type: 'number', cell: (row) => score(row.nilai) },
  { title: 'round.column.y', width: 12, type: 'number', cell: (row) => score(row.y) },
  { title: 'round.column.x', width: 12, type: 'number', cell: (row) => score(row.x) },
  { title: 'round.column.technical', width: 12, type: 'number', cell: (row) => score(row.technical) },
  { title: 'round.column.box', width: 8, type: 'number', cell: (row) => row.box },
  { title: 'round.column.preferred', width: 16, cell: (row) => say('id', { key: 'round.preferred-of', values: { met: row.preferredMet, all: row.preferredAll } }) },
  { title: 'round.column.missing', width: 60, cell: (row) => row.missing.map((one) => say('id', one)).join('; ') || null },
  { title: 'round.column.gates', width: 100, cell: (row) => row.gates.map((one) => say('id', one.message)).join('; ') },
  { title: 'export.certainty', width: 30, cell: (row) => sayText('id', `export.certainty.${row.certainty}`) },
]

/** The columns of those outside. */
export const outsiderColumns: readonly SheetColumn<Outsider>[] = [
  ...WHO,
  { title: 'round.column.stopped', width: 40, cell: (row) => row.stopped.map(({ gate }) => say('id', gateLabel(gate))).join('; ') },
  { title: 'round.column.gates', width: 100, cell: (row) => row.stopped.map(({ message }) => say('id', message)).join('; ') },
  { title: 'round.column.met-on', width: 14, type: 'date', cell: (row) => day(row.metOn) },
]
