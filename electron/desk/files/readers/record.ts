import type { Field } from '../../../../shared/domain/record/field.ts'
import { recordKind, type RecordKindName } from '../../../../shared/domain/record/kinds.ts'
import { exact, exactText } from '../../../../shared/numbers/exact.ts'
import { plainWord } from '../cells/cell.ts'
import { readKnownGolongan } from '../cells/golongan.ts'
import { readEducationLevel } from '../cells/words.ts'
import { labelsOf } from '../columns/record.ts'
import type { RecordRow } from '../parsed.ts'
import type { RowCursor } from './row-cursor.ts'

/** Reads rows of dated records of a kind: every field by its type, required ones present, choices by code or label. */
export function recordReader(kind: RecordKindName): (row: RowCursor) => RecordRow {
  const fields = recordKind(kind).fields.map((field) => ({ field, choices: choiceWords(field) }))
  return (row) => {
    const nip = row.nip('nip', null)
    const values: Record<string, string | number | null> = {}
    for (const { field, choices } of fields) values[field.name] = readField(row, kind, field, choices)
    const decree = { skNumber: row.text('skNumber'), skDate: row.date('skDate') }
    return { row: row.row, nip, name: row.text('personName'), values, ...decree, unknownWords: row.unknownWords }
  }
}

function readField(row: RowCursor, kind: RecordKindName, field: Field, choices: ReadonlyMap<string, string>): string | number | null {
  if (field.type === 'date') return field.required ? row.neededDate(field.name) : rejectedDate(row, field.name)
  const text = row.text(field.name)
  if (text === null) {
    if (field.required) row.reject('field-empty', field.name)
    return null
  }
  if (field.type === 'integer') return wholeNumber(row, field.name, text)
  if (field.type === 'decimal') return exactNumber(row, field.name, text)
  if (field.type === 'choice') return choice(row, field, choices, text)
  if (field.type === 'nip') return row.nip(field.name, null)
  if (field.name === 'golongan') return row.neededMeaning('golongan-unknown', field.name, readKnownGolongan)
  return kind === 'education' && field.name === 'level' ? (row.meaning('education', field.name, readEducationLevel) ?? text) : text
}

/** A date of a record may be missing, but one that stands there and cannot be read rejects the row: it was meant. */
function rejectedDate(row: RowCursor, field: string): string | null {
  return row.text(field) === null ? null : row.neededDate(field)
}

function wholeNumber(row: RowCursor, field: string, text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  row.reject('number-unreadable', field, { shown: text })
  return null
}

/** `1.234,56` and `1234.56` are the same number; a lone dot or comma parts the decimals. */
function exactNumber(row: RowCursor, field: string, text: string): string | null {
  const plain = text.includes(',') ? text.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.') : text
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain)) return exactText(exact(plain))
  row.reject('number-unreadable', field, { shown: text })
  return null
}

function choice(row: RowCursor, field: Field, choices: ReadonlyMap<string, string>, text: string): string | null {
  const code = choices.get(plainWord(text))
  if (code !== undefined) return code
  const allowed = Object.values(field.choices ?? {}).map((label) => ({ text: label }))
  row.reject('choice-unknown', field.name, { shown: text, choices: { list: allowed } })
  return null
}

function choiceWords(field: Field): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const [code, label] of Object.entries(field.choices ?? {})) {
    for (const word of [...labelsOf(label), code]) words.set(plainWord(word), code)
  }
  return words
}
