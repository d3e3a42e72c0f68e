import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Acting, PostView } from '../../../../shared/contract/post.ts'
import { say, sayText } from '../../../../shared/text/say.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { Context } from '../../context.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { OutCell } from '../../files/writers/out-sheet.ts'
import { headings, type SheetColumn } from '../sheets/columns.ts'
import { writeSheet } from '../sheets/write-sheet.ts'
import { listActing } from './acting-list.ts'
import { vacancyCalendar } from './calendar.ts'
import { chosenPosts } from './list.ts'

type Input = ParsedInputOf<'post.export'>
type Vacant = OutputOf<'post.calendar'>['rows'][number]

/** Writes the map of posts as filtered, the calendar of vacancies or the acting appointments as a sheet. */
export async function exportPosts(context: Context, { what, filter, format }: Input): Promise<OutputOf<'post.export'>> {
  if (what === 'posts') return sheetOf(context, format, 'posts', POSTS, (await chosenPosts(context, filter)).map(({ view }) => view))
  if (what === 'acting') return sheetOf(context, format, 'acting', ACTING, (await listActing(context)).rows)
  return sheetOf(context, format, 'calendar', CALENDAR, (await vacancyCalendar(context, { unitId: filter.unitId, years: 5, level: filter.level })).rows)
}

async function sheetOf<R>(context: Context, format: Input['format'], what: Input['what'], columns: readonly SheetColumn<R>[], rows: readonly R[]): Promise<OutputOf<'post.export'>> {
  const { office } = await readSettings(context.db)
  const on = context.today()
  return writeSheet(context, say('id', { key: `vacancy.sheet.${what}-file`, values: { on } }), format, {
    name: sayText('id', `vacancy.sheet.${what}`),
    preface: [[office], [say('id', { key: `vacancy.sheet.${what}-title`, values: { count: rows.length, on: { date: on } } })], []],
    columns: headings(columns), rows: each(rows, (row) => columns.map((column) => column.cell(row))),
  })
}

async function* each<R, T>(rows: readonly R[], cells: (row: R) => T): AsyncIterable<T> {
  for (const row of rows) yield cells(row)
}

/** Fields as the reader of a map parts them: by semicolons, one also behind a single field that holds a comma. */
const fieldsCell = ({ fields }: PostView): string => (fields.length === 1 && fields[0]?.includes(',') ? `${fields[0]};` : fields.join('; '))
const day = (date: IsoDate | null): OutCell => (date === null ? null : { date })
const word = (prefix: string, value: string | null): string | null => (value === null ? null : sayText('id', `${prefix}${value}` as MessageKey))

// What the map says of a post comes back unchanged when the sheet is imported; the other columns are for the reader and passed over.
const POSTS: readonly SheetColumn<PostView>[] = [
  { title: 'files.field.unitId', width: 14, cell: (row) => row.unitId },
  { title: 'vacancy.field.name', width: 44, cell: (row) => row.name },
  { title: 'vacancy.field.unit', width: 40, cell: (row) => row.unit },
  { title: 'vacancy.field.kind', width: 14, cell: (row) => word('legal.post-kind.', row.kind) },
  { title: 'vacancy.field.level', width: 18, cell: (row) => word('legal.post-level.', row.level) ?? word('legal.jenjang.', row.jenjang) },
  { title: 'vacancy.field.eselon', width: 9, cell: (row) => row.eselon },
  { title: 'vacancy.field.job-class', width: 9, type: 'number', cell: (row) => row.jobClass },
  { title: 'vacancy.field.seats', width: 9, type: 'number', cell: (row) => row.seats },
  { title: 'vacancy.field.holders', width: 40, cell: (row) => row.holders.map(({ name, nip }) => `${name} (${nip})`).join('; ') },
  { title: 'vacancy.field.state', width: 18, cell: (row) => word('vacancy.state.', row.state) },
  { title: 'vacancy.field.vacancies', width: 60, cell: (row) => row.vacancies.map(({ message }) => say('id', message)).join(' ') },
  { title: 'vacancy.field.education', width: 14, cell: (row) => word('legal.education.', row.education) },
  { title: 'vacancy.field.fields', width: 30, cell: (row) => fieldsCell(row) },
  { title: 'vacancy.field.golongan-low', width: 12, cell: (row) => row.golonganLow },
  { title: 'vacancy.field.golongan-high', width: 12, cell: (row) => row.golonganHigh },
  { title: 'files.field.standardTeknis', width: 14, cell: (row) => row.standards.teknis },
  { title: 'files.field.standardManajerial', width: 14, cell: (row) => row.standards.manajerial },
  { title: 'files.field.standardSosiokultural', width: 14, cell: (row) => row.standards.sosiokultural },
  { title: 'vacancy.field.critical', width: 10, cell: (row) => sayText('id', row.critical ? 'vacancy.yes' : 'vacancy.no') },
  { title: 'vacancy.field.critical-reason', width: 40, cell: (row) => row.criticalReason },
]
const CALENDAR: readonly SheetColumn<Vacant>[] = [
  { title: 'vacancy.field.on', width: 12, type: 'date', cell: (row) => day(row.vacancy.on) },
  { title: 'vacancy.field.name', width: 44, cell: (row) => row.post },
  { title: 'vacancy.field.unit', width: 40, cell: (row) => row.unit },
  { title: 'vacancy.field.level', width: 18, cell: (row) => word('legal.post-level.', row.level) },
  { title: 'vacancy.field.eselon', width: 9, cell: (row) => row.eselon },
  { title: 'vacancy.field.because', width: 70, cell: (row) => say('id', row.vacancy.message) },
  { title: 'vacancy.field.nip', width: 22, cell: (row) => row.vacancy.nip },
  { title: 'vacancy.field.critical', width: 10, cell: (row) => sayText('id', row.critical ? 'vacancy.yes' : 'vacancy.no') },
]
const ACTING: readonly SheetColumn<Acting>[] = [
  { title: 'vacancy.field.acting-kind', width: 8, cell: (row) => word('record.post.assignment.', row.kind) },
  { title: 'vacancy.field.acting-name', width: 34, cell: (row) => row.name },
  { title: 'vacancy.field.nip', width: 22, cell: (row) => row.nip },
  { title: 'vacancy.field.name', width: 44, cell: (row) => row.post },
  { title: 'vacancy.field.unit', width: 40, cell: (row) => row.unit },
  { title: 'vacancy.field.starts', width: 12, type: 'date', cell: (row) => ({ date: row.starts }) },
  { title: 'vacancy.field.ends', width: 12, type: 'date', cell: (row) => day(row.endedOn ?? row.extendedTo ?? row.ends) },
  { title: 'vacancy.field.last-day', width: 12, type: 'date', cell: (row) => day(row.lastDay) },
  { title: 'vacancy.field.last-day-extended', width: 12, type: 'date', cell: (row) => day(row.lastDayExtended) },
  { title: 'vacancy.field.acting-state', width: 16, cell: (row) => word('vacancy.acting.state.', row.state) },
  { title: 'vacancy.field.sk', width: 24, cell: (row) => row.skNumber },
]
