import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { MessageValue } from '../../../../shared/text/message.ts'
import type { ColumnValue, StoredRow } from '../../db/repositories/stored-row.ts'
import { correction } from '../reconcile/kinds/word-conflicts.ts'
import type { OpenRow } from './book.ts'
import type { FileReport, RowOutcome } from './file-report.ts'
import type { Former } from './keyed-rows.ts'
import type { PersonRow } from './people-index.ts'
import { columnOf, recordTable } from './record-rows.ts'
import type { ImportState } from './state.ts'

/** Where a value comes from. */
export type Origin = {
  readonly file: FileReport
  readonly row: number
  /** A snapshot only fills in what a dated sheet or an officer has left blank. */
  readonly snapshot?: boolean
}

/** What became of a record: the row as it stands, and the labels of what changed. */
export type Placed = { readonly outcome: RowOutcome; readonly row: OpenRow | null; readonly changed: readonly MessageValue[] }

/**
 * Puts a dated record where it belongs: a record with the same identity is left or filled in, a new one added. What a file leaves
 * blank changes nothing, and what an officer has corrected or removed stays so, with a conflict.
 */
export function placeRecord(state: ImportState, kind: RecordKindName, person: PersonRow, columns: StoredRow, origin: Origin): Placed {
  const { book } = state
  const table = recordTable(kind)
  const rows = state.records(kind)
  const like = { person_id: person.id, ...columns }
  const [existing] = rows.find(like)
  if (existing) {
    const set = openDifferences(state, person, kind, existing, columns, origin)
    if (Object.keys(set).length === 0) return { outcome: 'unchanged', row: existing, changed: [] }
    // From now on the row is known from this file.
    const source = origin.snapshot ? {} : { file_id: origin.file.fileId, row_number: origin.row }
    book.update(table, existing, { ...set, ...source }, person.id)
    book.touched.add(person.id)
    return { outcome: 'changed', row: existing, changed: Object.keys(set).map((column) => labelOf(kind, column)) }
  }
  const former = rows.former(like)
  if (former) {
    state.conflicts.report(origin.file, formerConflict(kind, person, former, columns, origin))
    return { outcome: 'unchanged', row: former.row, changed: [] }
  }
  const row: OpenRow = {
    id: book.nextId(table), ...like, batch_id: book.author.batchId, file_id: origin.file.fileId, row_number: origin.row,
  }
  rows.add(row)
  book.insert(table, row)
  book.touched.add(person.id)
  return { outcome: 'added', row, changed: [] }
}

/** The columns in which a file says something else, less those that an officer has corrected, which become conflicts. */
function openDifferences(state: ImportState, person: PersonRow, kind: RecordKindName, existing: OpenRow, columns: StoredRow, origin: Origin): StoredRow {
  const corrected = state.records(kind).corrected(existing)
  const fillOnly = origin.snapshot === true && state.fileKind(existing) !== 'siasn-export'
  const set: Record<string, ColumnValue> = {}
  for (const [column, value] of Object.entries(columns)) {
    if (value === null || value === existing[column] || (fillOnly && existing[column] !== null)) continue
    if (!corrected.has(column)) {
      set[column] = value
      continue
    }
    const key = `${recordTable(kind)}|${existing['id']}|${column}|${value}`
    state.conflicts.report(origin.file, correction(person, { key, row: origin.row }, {
      what: labelOf(kind, column), file: shown(value), now: shown(existing[column] ?? null),
    }, { do: 'set', table: recordTable(kind), id: existing['id'] ?? null, values: { [column]: value } }))
  }
  return set
}

function formerConflict(kind: RecordKindName, person: PersonRow, former: Former, columns: StoredRow, origin: Origin): Parameters<ImportState['conflicts']['report']>[1] {
  const table = recordTable(kind)
  const { identity, label } = recordKind(kind)
  const say = (row: StoredRow): MessageValue => ({ list: identity.map((field) => shown(row[columnOf(field)] ?? null)) })
  const { row, was } = former
  const key = `${table}|${row?.['id'] ?? was['id']}|${identity.map((field) => columns[columnOf(field)]).join('|')}`
  const { id: _gone, ...again } = was
  return correction(person, { key, row: origin.row }, { what: { text: label as MessageKey }, file: say(columns), now: row === null ? null : say(row) },
    row === null ? { do: 'insert', table, row: again } : { do: 'set', table, id: row['id'] ?? null, values: Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)) })
}

function shown(value: ColumnValue): MessageValue {
  if (value === null) return { text: 'reconcile.nothing' }
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { date: value } : String(value)
}

/** The label of a column of a kind of record. */
export function labelOf(kind: RecordKindName, column: string): MessageValue {
  if (column === 'sk_number') return { text: 'record.field.skNumber' }
  if (column === 'sk_date') return { text: 'record.field.skDate' }
  const field = recordKind(kind).fields.find((one) => columnOf(one.name) === column)
  return field ? { text: field.label } : column
}
