import type { RecordKind } from '../../../../shared/domain/record/field.ts'
import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import type { ColumnValue, ImportedTable, StoredRow } from '../../db/repositories/stored-row.ts'
import type { Identity } from './keyed-rows.ts'

/** The table of a kind of record. */
export function recordTable(kind: RecordKindName): Extract<ImportedTable, `${string}_record`> {
  return `${kind.replace('-', '_') as Underscored<RecordKindName>}_record`
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${B}` : S

/** The column of a field: `graduatedYear` is `graduated_year`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The values of a record as columns. */
export function toColumns(kind: RecordKind, values: Readonly<Record<string, ColumnValue>>): StoredRow {
  const columns = Object.fromEntries(kind.fields.map((field) => [columnOf(field.name), values[field.name] ?? null]))
  // A post also keeps the word for its kind that no table knows.
  return kind.kind === 'post' ? { ...columns, post_kind_word: values['postKindWord'] ?? null } : columns
}

/** The columns of a record as the values of its kind. */
export function toValues(kind: RecordKind, row: StoredRow): Record<string, ColumnValue> {
  return Object.fromEntries(kind.fields.map((field) => [field.name, row[columnOf(field.name)] ?? null]))
}

/** What tells records of a kind apart; a field that may be left blank matches any, so that a later file may fill it in. */
export function recordIdentity(kind: RecordKindName): Identity {
  const { fields, identity } = recordKind(kind)
  const required = identity.filter((name) => fields.find((field) => field.name === name)?.required)
  return { required: ['person_id', ...required.map(columnOf)], optional: identity.filter((name) => !required.includes(name)).map(columnOf) }
}
