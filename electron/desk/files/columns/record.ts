import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { legalTerms as englishTerms } from '../../../../shared/text/en/legal-terms.ts'
import { record as englishRecord } from '../../../../shared/text/en/record.ts'
import { legalTerms as indonesianTerms } from '../../../../shared/text/id/legal-terms.ts'
import { record as indonesianRecord } from '../../../../shared/text/id/record.ts'
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
  return [...labelsOf(label), name].map(plainWord)
}

const LABELS: readonly Readonly<Record<string, string>>[] = [{ ...indonesianTerms, ...indonesianRecord }, { ...englishTerms, ...englishRecord }]

/** A label of a kind of record, of one of its fields or choices, in Bahasa Indonesia and in English. */
export function labelsOf(label: MessageKey): string[] {
  return LABELS.map((texts) => texts[label] ?? label)
}
