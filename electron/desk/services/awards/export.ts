import type { Nominee } from '../../../../shared/contract/award.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { cited } from '../../../../shared/legal/describe.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { awardName, gradeOf } from './award-rules.ts'
import { getRound } from './body.ts'
import { rankWord } from './rank-word.ts'
import { seenNominees } from './nominees.ts'
import { findRound } from './round-row.ts'

type Row = { readonly at: number; readonly nominee: Nominee; readonly grade: string; readonly rank: string | null }

const COLUMNS: readonly SheetColumn<Row>[] = [
  { title: 'award.column.number', width: 6, type: 'number', cell: ({ at }) => at + 1 },
  { title: 'export.nip', width: 22, cell: ({ nominee }) => nominee.nip },
  { title: 'export.name', width: 34, cell: ({ nominee }) => nominee.name },
  { title: 'award.column.rank', width: 24, cell: ({ rank }) => rank },
  { title: 'export.post', width: 40, cell: ({ nominee }) => nominee.post },
  { title: 'export.unit', width: 44, cell: ({ nominee }) => nominee.unit },
  { title: 'award.column.service', width: 20, cell: ({ nominee: { serviceMonths } }) => (serviceMonths === null ? null : say('id', { key: 'award.months', values: { lasted: { months: serviceMonths } } })) },
  { title: 'award.column.grade', width: 10, cell: ({ grade }) => grade },
  { title: 'award.column.basis', width: 80, cell: ({ nominee }) => say('id', nominee.message) },
]
const DECIDED: readonly SheetColumn<Row>[] = [
  { title: 'award.column.decision', width: 18, cell: ({ nominee }) => sayText('id', `award.state.${nominee.state}`) },
  { title: 'award.column.reason', width: 60, cell: ({ nominee }) => nominee.reason },
  { title: 'award.column.decided', width: 30, cell: ({ nominee }) => [nominee.decidedBy, nominee.decidedAt?.slice(0, 10)].filter(Boolean).join(', ') || null },
]

/** Writes the nominated, those passed over with the reasons, or everybody of a round. Error: `not-found`. */
export async function exportRound(context: Context, { id, what, format }: ParsedInputOf<'award.export'>): Promise<OutputOf<'award.export'>> {
  const row = await findRound(context, id)
  const [{ round, citation, certainty }, all] = [await getRound(context, { id }), await seenNominees(context, row)]
  const on = isoDate(row.asked_on)
  const grade = gradeOf(row.rule) ?? '–'
  const rows = all.filter(({ state }) => what === 'all' || state === what).map((nominee, at): Row => ({ at, nominee, grade, rank: rankWord(nominee.golongan, on) }))
  const columns = what === 'nominated' ? COLUMNS : [...COLUMNS, ...DECIDED]
  const { office } = await readSettings(context.db)
  return writeSheet(context, say('id', { key: 'award.export-file', values: { id: String(id), what } }), format, {
    name: sayText('id', `award.export.${what}`), columns: headings(columns), rows: rows.map((one) => columns.map((column) => column.cell(one))), forPrint: true,
    preface: [
      [office], [say('id', { key: 'award.export-title', values: { what: { text: `award.export.${what}` }, name: round.name, on: { date: on }, count: rows.length } })],
      [sayText('id', 'award.rule-title'), say('id', awardName(row.rule))],
      [sayText('id', 'export.citation'), citation === null ? '–' : `${cited(citation).short}, ${citation.pin}`], [sayText('id', 'export.certainty'), sayText('id', `export.certainty.${certainty}`)],
      ...(round.hash === null ? [] : [[sayText('id', 'award.export-hash'), round.hash]]), [],
    ],
  })
}
