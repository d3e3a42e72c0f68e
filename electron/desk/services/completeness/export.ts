import type { MissingRating } from '../../../../shared/contract/completeness.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { holdStill } from './hold-still.ts'
import { chooseRatings, countTurns, readRatings, turnsOf, type CompletenessChoice } from './rows.ts'

const ROWS_AT_ONCE = 5000

const COLUMNS: readonly SheetColumn<MissingRating>[] = [
  { title: 'completeness.column.period', width: 10, cell: (row) => row.period },
  { title: 'export.nip', width: 22, cell: (row) => row.nip },
  { title: 'export.name', width: 34, cell: (row) => row.name },
  { title: 'export.post', width: 40, cell: (row) => row.post },
  { title: 'export.unit', width: 44, cell: (row) => row.unit },
  { title: 'completeness.column.turn', width: 22, cell: ({ turn }) => sayText('id', `completeness.turn.${turn}`) },
  { title: 'completeness.column.who', width: 34, cell: (row) => row.who },
  { title: 'completeness.column.since', width: 14, type: 'date', cell: ({ since }) => (since === null ? null : { date: since }) },
  { title: 'completeness.column.why', width: 60, cell: ({ message }) => say('id', message) },
]

/**
 * Writes exactly the ratings that the list shows, below a line that says how many are at whose turn. They are worked out once, so that no
 * row is missing or twice when somebody goes on working meanwhile. Error: `not-found`.
 */
export async function exportCompleteness(context: Context, { filter, format }: ParsedInputOf<'completeness.export'>): Promise<OutputOf<'completeness.export'>> {
  const { choice, release } = await holdStill(context.db, await chooseRatings(context, filter))
  try {
    const counts = await countTurns(context, choice)
    const asked = turnsOf(filter)
    const total = asked.reduce((sum, turn) => sum + counts[turn], 0)
    const { office } = await readSettings(context.db)
    const on = context.today()
    return await writeSheet(context, say('id', { key: 'completeness.file', values: { year: String(filter.year), on } }), format, {
      name: sayText('id', 'completeness.sheet'),
      preface: [[office], [say('id', { key: 'completeness.sheet-title', values: { year: String(filter.year), on: { date: on }, count: total } })], ...asked.map((turn) => [sayText('id', `completeness.turn.${turn}`), counts[turn]]), []],
      columns: headings(COLUMNS), rows: allRows(context, choice, total),
    })
  } finally {
    await release()
  }
}

async function* allRows(context: Context, choice: CompletenessChoice, total: number) {
  for (let offset = 0; offset < total; offset += ROWS_AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(offset, total, { key: 'export.progress' })
    const { rows } = await readRatings(context, choice, { offset, limit: ROWS_AT_ONCE })
    for (const row of rows) yield COLUMNS.map((column) => column.cell(row))
  }
}
