import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { CandidateRow } from '../../../../shared/contract/merit.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { findRule } from '../../../../shared/legal/registry.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { chooseColumns, headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { chooseCandidates, selectShown, type CandidateChoice } from './choice.ts'
import { headerBlock, lawBehind } from './header-block.ts'
import { readCandidates } from './list.ts'

const ROWS_AT_ONCE = 1000

// By the names under which the screen knows its columns; where it shows two things in one cell the sheet has two columns.
const COLUMNS: Readonly<Record<string, readonly SheetColumn<CandidateRow>[]>> = {
  name: [{ title: 'export.nip', width: 22, cell: (row) => row.nip }, { title: 'export.name', width: 34, cell: (row) => row.name }],
  rule: [{ title: 'export.rule', width: 44, cell: ({ rule }) => questionOf(rule) }],
  outcome: [
    { title: 'export.outcome', width: 20, cell: (row) => sayText('id', `assess.outcome.${row.outcome}`) },
    { title: 'export.met-on', width: 14, type: 'date', cell: (row) => (row.metOn === null ? null : { date: row.metOn }) },
  ],
  why: [{ title: 'export.why', width: 80, cell: (row) => say('id', row.message) }],
  golongan: [{ title: 'export.golongan', width: 10, cell: (row) => row.golongan }],
  unit: [{ title: 'export.unit', width: 44, cell: (row) => row.unit }, { title: 'export.post', width: 40, cell: (row) => row.post }],
  employeeKind: [{ title: 'export.employee-kind', width: 14, cell: (row) => sayText('id', `export.kind.${row.employeeKind}`) }],
  state: [
    { title: 'export.flag', width: 14, cell: (row) => sayText('id', `assess.state.${row.state}`) },
    { title: 'export.flag-reason', width: 40, cell: (row) => row.stateReason },
  ],
  certainty: [{ title: 'export.certainty', width: 30, cell: (row) => sayText('id', `export.certainty.${row.certainty}`) }],
}

/**
 * Writes exactly the candidates that the list shows, all pages of it, below a block that says what they are drawn from; the law
 * behind them has a sheet of its own. How sure it is always stands in the row, shown on screen or not. Error: `not-found` before the first run.
 */
export async function exportCandidates(
  context: Context, { filter, sort, columns, format }: ParsedInputOf<'candidates.export'>,
): Promise<OutputOf<'candidates.export'>> {
  const names = columns ?? Object.keys(COLUMNS)
  const chosen = chooseColumns(COLUMNS, names.includes('certainty') ? names : [...names, 'certainty'])
  const choice = await chooseCandidates(context, filter)
  if (!choice) throw new TanjakError('not-found', { key: 'assess.no-run' })
  const { total } = await selectShown(context.db, choice).select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return writeSheet(context, say('id', { key: `export.${filter.kind}-file`, values: { on: choice.run.on } }), format, {
    name: sayText('id', `export.${filter.kind}-sheet`),
    preface: await headerBlock(context, choice, total),
    columns: headings(chosen),
    rows: allRows(context, choice, sort, total, (row) => chosen.map((column) => column.cell(row))),
  }, await lawBehind(context, choice))
}

async function* allRows<T>(
  context: Context, choice: CandidateChoice, sort: ParsedInputOf<'candidates.export'>['sort'], total: number,
  each: (row: CandidateRow) => T,
): AsyncIterable<T> {
  for (let offset = 0; offset < total; offset += ROWS_AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(offset, total, { key: 'export.progress' })
    for (const row of await readCandidates(context, choice, sort, { offset, limit: ROWS_AT_ONCE })) yield each(row)
  }
}

function questionOf(id: string): string {
  const rule = findRule(id)
  return rule ? sayText('id', rule.question) : id
}
