import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { record as english } from '../../../../shared/text/en/record.ts'
import { record as indonesian } from '../../../../shared/text/id/record.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import { plainWord } from '../cells/cell.ts'
import { column, type Column } from './column.ts'

/** The columns of a sheet of dated records: the person, the fields of the kind by label (both languages) or name, the decree. */
export function recordColumns(kind: RecordKindName): readonly Column[] {
  return [
    column('nip', 'files.field.nip', ['nip', 'nipbaru', 'nippegawai'], true),
    ...recordKind(kind).fields.map((field) => column(field.name, field.label, titlesOf(field.label, field.name), field.required)),
    column('skNumber', 'record.field.skNumber', titlesOf('record.field.skNumber', 'nosk')),
    column('skDate', 'record.field.skDate', titlesOf('record.field.skDate', 'tglsk')),
    column('personName', 'files.field.name', ['namapegawai', 'nameofemployee', 'nama']),
  ]
}

/** Labels are looked up in both languages without the sentence machinery, which the reading process does not need. */
function titlesOf(label: MessageKey, name: string): string[] {
  return [textOf(indonesian, label), textOf(english, label), name].map(plainWord)
}

/** A label of a kind of record in Bahasa Indonesia or English; the name of the key where there is none. */
export function textOf(texts: Readonly<Record<string, string>>, label: MessageKey): string {
  return texts[label] ?? label
}
