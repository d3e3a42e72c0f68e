import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { CreditRow, DueRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { cited } from '../../../../shared/legal/describe.ts'
import { askedPapers } from '../../../../shared/legal/parameters/promotion/papers.ts'
import { exact, roundHalfUp } from '../../../../shared/numbers/exact.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { findRun } from '../assess/run-view.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet, type Annex } from '../sheets/write-sheet.ts'
import { creditRows } from './credit-rows.ts'
import { checkRule, narrowed } from './due.ts'
import { dueRows } from './due-rows.ts'
import { jenjangWord, kindWord, paperState } from './words.ts'

const PERSON: readonly SheetColumn<DueRow | CreditRow>[] = [
  { title: 'export.nip', width: 22, cell: (row) => row.nip }, { title: 'export.name', width: 34, cell: (row) => row.name }, { title: 'export.golongan', width: 10, cell: (row) => row.golongan },
]
const PLACE: readonly SheetColumn<DueRow | CreditRow>[] = [{ title: 'export.post', width: 40, cell: (row) => row.post }, { title: 'export.unit', width: 44, cell: (row) => row.unit }]

const DUE: readonly SheetColumn<DueRow>[] = [
  { title: 'kp.column.period', width: 14, type: 'date', cell: (row) => ({ date: row.period }) }, { title: 'kp.column.kind', width: 34, cell: (row) => say('id', kindWord(row.rule)) }, ...PERSON,
  { title: 'kp.column.next', width: 12, cell: (row) => row.nextGolongan }, ...PLACE, { title: 'export.outcome', width: 20, cell: (row) => sayText('id', `assess.outcome.${row.outcome}`) },
  { title: 'export.met-on', width: 14, type: 'date', cell: (row) => (row.metOn === null ? null : { date: row.metOn }) }, { title: 'kp.column.missing', width: 12, type: 'number', cell: (row) => row.missing },
  { title: 'kp.column.papers', width: 80, cell: (row) => row.papers.map((paper) => say('id', paperState(paper))).join('; ') }, { title: 'export.why', width: 80, cell: (row) => say('id', row.message) },
  { title: 'export.certainty', width: 30, cell: (row) => sayText('id', `export.certainty.${row.certainty}`) },
]

const number = (value: string | null): OutCell => (value === null ? null : Number(roundHalfUp(exact(value), 2)))
const CREDITS: readonly SheetColumn<CreditRow>[] = [
  ...PERSON, { title: 'kp.column.jenjang', width: 16, cell: ({ jenjang }) => jenjangWord(jenjang) }, ...PLACE,
  { title: 'kp.column.total', width: 14, type: 'number', cell: (row) => number(row.total) }, { title: 'kp.column.for-rank', width: 18, type: 'number', cell: (row) => number(row.forRank) },
  { title: 'kp.column.rank-balance', width: 18, type: 'number', cell: (row) => number(row.rankBalance) }, { title: 'kp.column.for-jenjang', width: 18, type: 'number', cell: (row) => number(row.forJenjang) },
  { title: 'kp.column.jenjang-balance', width: 18, type: 'number', cell: (row) => number(row.jenjangBalance) }, { title: 'export.why', width: 80, cell: (row) => say('id', row.message) },
  { title: 'export.certainty', width: 30, cell: (row) => sayText('id', `export.certainty.${row.certainty}`) },
]

/** Writes the list as it is narrowed, whole. Errors: `not-found` before the first run and for a unit out of reach, `bad-input` for a rule that is no kenaikan pangkat. */
export async function exportKp(context: Context, { what, filter, format }: ParsedInputOf<'kp.export'>): Promise<OutputOf<'kp.export'>> {
  checkRule(filter.rule)
  const run = await findRun(context.db, null)
  if (!run) throw new TanjakError('not-found', { key: 'assess.no-run' })
  if (what === 'credits') {
    const rows = await creditRows(context, run, filter)
    return write(context, run, { what, format, count: rows.length, columns: headings(CREDITS), rows: rows.map((row) => CREDITS.map((column) => column.cell(row))), annex: null })
  }
  const rows = narrowed(await dueRows(context, run, filter), filter)
  return write(context, run, { what, format, count: rows.length, columns: headings(DUE), rows: rows.map((row) => DUE.map((column) => column.cell(row))), annex: paperSources() })
}

type Sheet = { readonly what: 'due' | 'credits'; readonly format: 'xlsx' | 'csv'; readonly count: number; readonly columns: ReturnType<typeof headings>; readonly rows: readonly (readonly OutCell[])[]; readonly annex: Annex | null }

async function write(context: Context, run: RunView, { what, format, count, columns, rows, annex }: Sheet): Promise<OutputOf<'kp.export'>> {
  const { office } = await readSettings(context.db)
  return writeSheet(context, say('id', { key: `kp.export-file.${what}`, values: { on: run.on } }), format, {
    name: sayText('id', `kp.export-sheet.${what}`), columns, rows,
    preface: [[office], [say('id', { key: `kp.export-title.${what}`, values: { on: { date: run.on }, count } })], [sayText('id', 'export.rule-set'), run.ruleSet], ...(run.stale ? [[sayText('id', 'export.stale')]] : []), []],
  }, annex)
}

/** Where it stands which papers are asked for, and how sure that is. */
function paperSources(): Annex {
  return {
    name: sayText('id', 'kp.papers-sheet'),
    columns: [{ title: sayText('id', 'kp.column.paper'), width: 44 }, { title: sayText('id', 'kp.column.kind'), width: 60 }, { title: sayText('id', 'export.citation'), width: 60 }, { title: sayText('id', 'export.certainty'), width: 30 }],
    rows: askedPapers.map(({ paper, rules, citation, certainty }) => [
      sayText('id', `kp.paper-name.${paper}`), rules.map((rule) => say('id', kindWord(rule))).join('; '), `${cited(citation).short}, ${citation.pin}`, sayText('id', `export.certainty.${certainty}`),
    ]),
  }
}
