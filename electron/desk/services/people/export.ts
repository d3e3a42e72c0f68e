import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { PersonRow } from '../../../../shared/contract/people.ts'
import { educationLevelSchema } from '../../../../shared/legal/terms/people.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { chooseColumns, headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { readPage } from './list.ts'
import { choosePeople, selectChosen, type PersonChoice } from './person-query.ts'

const ROWS_AT_ONCE = 1000

// By the names under which the screen knows its columns.
const COLUMNS: Readonly<Record<string, readonly SheetColumn<PersonRow>[]>> = {
  name: [{ title: 'export.name', width: 34, cell: (row) => row.name }],
  nip: [{ title: 'export.nip', width: 22, cell: (row) => row.nip }],
  employeeKind: [{ title: 'export.employee-kind', width: 14, cell: (row) => sayText('id', `export.kind.${row.employeeKind}`) }],
  golongan: [{ title: 'export.golongan', width: 10, cell: (row) => row.golongan }],
  post: [{ title: 'export.post', width: 40, cell: (row) => row.post }],
  postKind: [{ title: 'export.post-kind', width: 14,
    cell: (row) => (row.postKind ? sayText('id', `legal.post-kind.${row.postKind}`) : null) }],
  unit: [{ title: 'export.unit', width: 44, cell: (row) => row.unit }],
  education: [{ title: 'export.education', width: 14, cell: ({ education }) => educationWord(education) }],
  predikat: [
    { title: 'export.predikat', width: 18,
      cell: (row) => sayText('id', row.predikat ? `legal.predikat.${row.predikat}` : 'export.unrated') },
    { title: 'export.predikat-year', width: 10, type: 'number', cell: (row) => row.predikatYear },
  ],
  state: [{ title: 'export.state', width: 12, cell: (row) => sayText('id', `export.state.${row.state}`) }],
}

/** Writes exactly the people that the list shows, all pages of it, with the columns that the screen names. */
export async function exportPeople(
  context: Context, { filter, sort, columns, format }: ParsedInputOf<'person.export'>,
): Promise<OutputOf<'person.export'>> {
  const chosen = chooseColumns(COLUMNS, columns)
  const choice = await choosePeople(context, filter)
  const { total } = await selectChosen(context.db, choice).select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { office } = await readSettings(context.db)
  const on = context.today()
  return writeSheet(context, say('id', { key: 'export.people-file', values: { on } }), format, {
    name: sayText('id', 'export.people-sheet'),
    preface: [[office], [say('id', { key: 'export.people-title', values: { count: total, on: { date: on } } })], []],
    columns: headings(chosen),
    rows: allRows(context, choice, sort, total, (row) => chosen.map((column) => column.cell(row))),
  })
}

async function* allRows<T>(
  context: Context, choice: PersonChoice, sort: ParsedInputOf<'person.export'>['sort'], total: number, each: (row: PersonRow) => T,
): AsyncIterable<T> {
  for (let offset = 0; offset < total; offset += ROWS_AT_ONCE) {
    context.signal.throwIfAborted()
    context.progress(offset, total, { key: 'export.progress' })
    for (const row of await readPage(context, choice, sort, { offset, limit: ROWS_AT_ONCE, total })) yield each(row)
  }
}

function educationWord(education: string | null): string | null {
  const known = educationLevelSchema.safeParse(education).data
  return known ? sayText('id', `legal.education.${known}`) : education
}
