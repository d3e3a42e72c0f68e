import type { Period } from '../../../shared/calendar/period.ts'
import { shownText } from './cells/cell.ts'
import { FileRefused } from './file-refused.ts'
import { columnNames, headerCandidates, layoutOf, likeliestHeader, type Header, type Layout } from './header.ts'
import { mappedKind, mappingFields, type Mapping } from './mapping.ts'
import type { FileHead, FileKind, UnknownSheet } from './parsed.ts'
import { readPreface } from './preface.ts'
import type { ReadRequest, SendPiece } from './reader/protocol.ts'
import { NoticeBook } from './readers/notice-book.ts'
import { readRows } from './readers/read-rows.ts'
import { recognise, type Recognised } from './recognise.ts'
import type { Sheet } from './sheet.ts'

/** Recognises a sheet, or lays it out as a mapping says; null when its headings are not known. */
export function recogniseSheet(sheet: Sheet, mapping: Mapping | null): Recognised | null {
  return mapping ? mapSheet(sheet, mapping) : recognise(sheet.grid, sheet.marked)
}

/** Turns a recognised sheet into pieces of the answer: rows and rejections in groups, then notices and the head. */
export async function parseSheet(sheet: Sheet, { kind, layout }: Recognised, request: ReadRequest, send: SendPiece): Promise<void> {
  const { header } = layout
  const preface = readPreface(sheet.grid, header.index)
  const period = request.period ?? preface.period
  if (kind === 'ekinerja-rating-short' && !period) throw new FileRefused('period-missing')
  const notices = new NoticeBook()
  noteSheet(sheet, layout, notices)
  notePeriods(kind, request.period, preface.period, notices)
  await readRows(sheet.grid, kind, layout, period, notices, {
    rows: (rows) => send({ piece: 'rows', rows }),
    rejected: (rejected) => send({ piece: 'rejected', rejected }),
  })
  await send({ piece: 'notices', notices: notices.all() })
  const head: FileHead = {
    name: request.name, sha256: request.sha256, kind, period, drawnOn: preface.drawnOn, completeThrough: preface.completeThrough,
    headerRow: header.index + 1, columns: header.titles.filter((title) => title !== ''),
    droppedColumns: layout.dropped, ignoredColumns: layout.ignored,
  }
  await send({ piece: 'head', head })
}

function noteSheet(sheet: Sheet, layout: Layout, notices: NoticeBook): void {
  for (const title of layout.doubled) notices.add('doubled-column', null, title)
  if (sheet.lostLetters) notices.add('replaced-letters', null, null)
  const names = columnNames(layout.header)
  for (const { row, column } of sheet.formulas) if (row > layout.header.index + 1) notices.add('formula', row, names[column - 1] ?? null)
  const more = sheet.formulaCount - sheet.formulas.length
  if (more > 0) notices.add('formulas-more', null, null, { count: more })
}

function notePeriods(kind: FileKind, asked: Period | null, told: Period | null, notices: NoticeBook): void {
  const differ = asked && told && (asked.start !== told.start || asked.end !== told.end)
  if (kind === 'ekinerja-rating-short' && differ) {
    notices.add('period-differs', null, null, { start: { date: told.start }, end: { date: told.end } })
  }
}

/** Columns and first rows of a sheet that nothing recognises, for the mapping screen; personal columns stay behind. */
export function unknownSheet(sheet: Sheet, request: ReadRequest): UnknownSheet {
  const header = likeliestHeader(sheet.grid)
  if (!header) throw new FileRefused('no-rows')
  const names = columnNames(header)
  const sample = sheet.grid.slice(header.index + 1).filter((cells) => cells.some((cell) => shownText(cell) !== '')).slice(0, 5)
  return {
    name: request.name, sha256: request.sha256, headerRow: header.index + 1, columns: names.filter((name) => name !== null),
    sample: sample.map((cells) => namedCells(names, cells.map(shownText))), droppedColumns: layoutOf(header, new Map()).dropped,
  }
}

function namedCells(names: readonly (string | null)[], texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name, index) => (name === null ? [] : [[name, (texts[index] ?? '').slice(0, 200)]])))
}

/** Lays a sheet out as a mapping says: the heading row is the first that holds every column of the mapping. */
function mapSheet(sheet: Sheet, mapping: Mapping): Recognised {
  const known = new Set(mappingFields(mapping.target).map((field) => field.field))
  const wanted = Object.entries(mapping.columns).filter(([field, name]) => known.has(field) && name !== '')
  const missing = mappingFields(mapping.target).filter((field) => field.required && !wanted.some(([name]) => name === field.field))
  if (missing.length > 0) throw new FileRefused('mapping-incomplete', { fields: { list: missing.map((field) => ({ text: field.label })) } })
  for (const header of headerCandidates(sheet.grid)) {
    const fields = fieldsOf(header, wanted)
    if (fields.size === wanted.length) return { kind: mappedKind(mapping), layout: layoutOf(header, fields) }
  }
  throw new FileRefused('mapping-columns-missing', { columns: { list: wanted.map(([, name]) => name) } })
}

function fieldsOf(header: Header, wanted: readonly (readonly [string, string])[]): Map<string, number> {
  const names = columnNames(header)
  return new Map(wanted.flatMap(([field, name]) => (names.includes(name) ? [[field, names.indexOf(name)] as const] : [])))
}
