import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { ReplayRow } from '../../../../shared/contract/replay.ts'
import { findParameter, findRule } from '../../../../shared/legal/registry.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { headerBlock } from './header-block.ts'
import { findReplay } from './replay-view.ts'
import { chooseRows, countRows, readRows, type ReplayChoice } from './rows.ts'

const ROWS_AT_ONCE = 1000

const COLUMNS: readonly SheetColumn<ReplayRow>[] = [
  { title: 'export.nip', width: 22, cell: (row) => row.nip },
  { title: 'export.name', width: 34, cell: (row) => row.name },
  { title: 'export.unit', width: 44, cell: (row) => row.unit },
  { title: 'export.rule', width: 44, cell: ({ rule }) => questionOf(rule) },
  { title: 'replay.column.change', width: 18, cell: ({ change }) => sayText('id', `replay.change.${change}`) },
  { title: 'replay.column.before', width: 20, cell: ({ before }) => sayText('id', `assess.outcome.${before}`) },
  { title: 'replay.column.after', width: 20, cell: ({ after }) => sayText('id', `assess.outcome.${after}`) },
  { title: 'replay.column.before-box', width: 10, type: 'number', cell: (row) => row.beforeBox },
  { title: 'replay.column.after-box', width: 10, type: 'number', cell: (row) => row.afterBox },
  { title: 'replay.column.before-rank', width: 10, type: 'number', cell: (row) => row.beforeRank },
  { title: 'replay.column.after-rank', width: 10, type: 'number', cell: (row) => row.afterRank },
  { title: 'replay.column.before-step', width: 60, cell: ({ beforeStep }) => (beforeStep === null ? null : say('id', beforeStep)) },
  { title: 'replay.column.after-step', width: 60, cell: ({ afterStep }) => (afterStep === null ? null : say('id', afterStep)) },
  { title: 'replay.column.parameters', width: 60, cell: ({ parameters }) => parameters.map(titleOf).join('; ') },
]

/** Writes exactly the changes that a filter leaves, below a block that says what was compared. Error: `not-found`. */
export async function exportReplay(context: Context, { filter, format }: ParsedInputOf<'replay.export'>): Promise<OutputOf<'replay.export'>> {
  const replay = await findReplay(context.db, filter.replayId)
  const choice = await chooseRows(context, filter)
  const total = await countRows(context.db, choice)
  return writeSheet(context, say('id', { key: 'replay.export-file', values: { id: String(replay.replayId), on: replay.on } }), format, {
    name: sayText('id', 'replay.export-sheet'), preface: await headerBlock(context, replay, total), columns: headings(COLUMNS), rows: allRows(context, choice, total),
  })
}

async function* allRows(context: Context, choice: ReplayChoice, total: number) {
  for (let offset = 0; offset < total; offset += ROWS_AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(offset, total, { key: 'export.progress' })
    for (const row of await readRows(context.db, choice, { offset, limit: ROWS_AT_ONCE })) yield COLUMNS.map((column) => column.cell(row))
  }
}

function questionOf(id: string): string {
  const rule = findRule(id)
  return rule ? sayText('id', rule.question) : id
}

function titleOf(id: string): string {
  const parameter = findParameter(id)
  return parameter ? sayText('id', parameter.title) : id
}
