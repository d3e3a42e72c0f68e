import type { IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import { recordKind, type RecordKindName } from '../../../../../shared/domain/record/kinds.ts'
import { registerOf } from '../../../../../shared/domain/record/registers.ts'
import type { MessageKey } from '../../../../../shared/text/keys.ts'
import { sayText } from '../../../../../shared/text/say.ts'
import type { ColumnValue } from '../../../db/repositories/stored-row.ts'
import type { RecordRow, Rejection } from '../../../files/parsed.ts'
import { countRow, type FileReport } from '../file-report.ts'
import { labelOf, placeRecord } from '../place-record.ts'
import { toColumns } from '../record-rows.ts'
import type { ImportState } from '../state.ts'
import type { Tick } from '../tick.ts'
import { dateUndatedEnd } from './leaving-days.ts'

/** Takes a sheet of dated records of one kind in, and the day through which its register is declared complete. */
export async function importRecords(
  state: ImportState, file: FileReport, sheet: { readonly kind: RecordKindName; readonly rows: readonly RecordRow[]; readonly completeThrough: IsoDate | null }, tick: Tick,
): Promise<void> {
  const kind = recordKind(sheet.kind)
  for (const given of sheet.rows) {
    await tick()
    const person = state.people.byNip(given.nip)
    if (!person) {
      file.rejected.push(rejection(sheet.kind, given, 'NIP', 'person-unknown', 'import.rejected.person-unknown', { nip: given.nip }))
      continue
    }
    const values = withUnits(state, sheet.kind, given)
    if ('unit' in values) {
      file.rejected.push(rejection(sheet.kind, given, null, 'unit-unknown', 'import.rejected.unit-unknown', { unit: values.unit }))
      continue
    }
    const columns = { ...toColumns(kind, values.values), sk_number: given.skNumber, sk_date: given.skDate }
    const dated = sheet.kind === 'legal-status' && dateUndatedEnd(state, person, columns, { fileId: file.fileId, row: given.row })
    const { outcome, changed } = dated ? { outcome: 'changed' as const, changed: [labelOf(sheet.kind, 'started')] }
      : placeRecord(state, sheet.kind, person, columns, { file, row: given.row })
    countRow(file, outcome, {
      row: given.row, nip: given.nip, name: person.name,
      message: outcome === 'added'
        ? { key: 'import.change.record-added', values: { kind: { text: kind.label } } }
        : { key: 'import.change.record-changed', values: { kind: { text: kind.label }, what: { list: changed } } },
    })
  }
  if (sheet.completeThrough !== null) declareComplete(state, file, sheet.kind, sheet.completeThrough)
}

/** The values with unit names turned into ids; `unit` is the first that nobody knows. */
function withUnits(state: ImportState, kind: RecordKindName, { values }: RecordRow): { values: Readonly<Record<string, ColumnValue>> } | { unit: string } {
  const found: Record<string, ColumnValue> = { ...values }
  for (const field of recordKind(kind).fields) {
    const given = values[field.name]
    if (field.type !== 'unit' || typeof given !== 'string') continue
    const id = state.units.has(given) ? given : state.units.byName(given, null)
    if (id === null) return { unit: given }
    found[field.name] = id
  }
  return { values: found }
}

function declareComplete(state: ImportState, file: FileReport, kind: RecordKindName, through: IsoDate): void {
  const declared = registerOf(kind)
  if (declared === null) return
  const key = declared.setting
  const { book, settings } = state
  const stored = settings.get(key)
  const now = stored ? (JSON.parse(String(stored['value'])) as string | null) : null
  const register = { text: declared.name }
  if (now !== null && now >= through) {
    if (now > through) {
      const values = { register, now: { date: now }, date: { date: through } }
      file.notices.push({ row: null, column: null, code: 'register-earlier', message: { key: 'import.notice.register-earlier', values } })
    }
    return
  }
  const row = { value: JSON.stringify(through), changed_at: book.author.now, changed_by: book.author.accountId }
  if (stored) book.update('setting', stored, row, null)
  else {
    const fresh = { key, ...row }
    settings.set(key, fresh)
    book.insert('setting', fresh)
  }
  file.notices.push({ row: null, column: null, code: 'register', message: { key: 'import.notice.register', values: { register, date: { date: through } } } })
}

// A record's row has been read into values: it is written back under the labels of its kind, by which it can be imported again.
function rejection(
  kind: RecordKindName, given: RecordRow, column: string | null, code: string, key: 'import.rejected.person-unknown' | 'import.rejected.unit-unknown',
  values: Readonly<Record<string, string>>,
): Rejection {
  const titled: [MessageKey, ColumnValue][] = [
    ['files.field.nip', given.nip], ['files.field.name', given.name],
    ...recordKind(kind).fields.map((field): [MessageKey, ColumnValue] => [field.label, given.values[field.name] ?? null]),
    ['record.field.skNumber', given.skNumber], ['record.field.skDate', given.skDate],
  ]
  const cells = Object.fromEntries(titled.map(([title, value]) => [sayText('id', title), value === null ? '' : String(value)]))
  return { row: given.row, column, code, message: { key, values: { row: String(given.row), ...values } }, cells }
}
