import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Field, RecordKind } from '../../../../shared/domain/record/field.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { exact, exactText } from '../../../../shared/numbers/exact.ts'
import type { MessageKey } from '../../../../shared/text/keys.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { ColumnValue } from '../../db/repositories/stored-row.ts'

type Given = Readonly<Record<string, string | number | null>>
type Problem = `record.field.${'required' | 'unknown' | 'date' | 'integer' | 'decimal' | 'choice' | 'unit' | 'nip' | 'text' | 'order'}` & MessageKey

/** The pairs of dates of which the second may not lie before the first. */
const SPANS = [['started', 'finished'], ['since', 'until'], ['tmt', 'until'], ['issued', 'validUntil']] as const

/**
 * Checks the values of a record against the fields of its kind and gives them as they are stored (a decimal as exact text).
 * Throws `bad-input` with a sentence for each field that is wrong.
 */
export function checkRecord(kind: RecordKind, given: Given, isUnit: (id: string) => boolean): Record<string, ColumnValue> {
  const values: Record<string, ColumnValue> = {}
  const wrong: Record<string, Message> = {}
  const labels = new Map(kind.fields.map((field) => [field.name, field.label]))
  for (const name of Object.keys(given)) if (!labels.has(name)) wrong[name] = { key: 'record.field.unknown', values: { field: name } }
  for (const field of kind.fields) {
    const value = checkField(field, given[field.name] ?? null, isUnit)
    if (typeof value === 'object' && value !== null) wrong[field.name] = { key: value.problem, values: { field: { text: field.label } } }
    else values[field.name] = value
  }
  for (const [from, to] of SPANS) {
    const [start, end, earlier, later] = [values[from], values[to], labels.get(from), labels.get(to)]
    if (typeof start === 'string' && typeof end === 'string' && end < start && earlier && later) {
      wrong[to] = { key: 'record.field.order', values: { earlier: { text: earlier }, later: { text: later } } }
    }
  }
  const names = Object.keys(wrong)
  if (names.length === 0) return values
  const said = names.map((name) => {
    const label = labels.get(name)
    return label ? { text: label } : name
  })
  throw new TanjakError('bad-input', { key: 'record.bad', values: { fields: { list: said } } }, wrong)
}

function checkField(field: Field, given: string | number | null, isUnit: (id: string) => boolean): ColumnValue | { problem: Problem } {
  const text = given === null ? '' : String(given).trim()
  if (text === '') return field.required ? { problem: 'record.field.required' } : null
  switch (field.type) {
    case 'date': return isIsoDate(text) ? text : { problem: 'record.field.date' }
    case 'integer': return /^\d{1,9}$/.test(text) ? Number(text) : { problem: 'record.field.integer' }
    case 'decimal': return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? exactText(exact(text)) : { problem: 'record.field.decimal' }
    case 'choice': return field.choices && Object.hasOwn(field.choices, text) ? text : { problem: 'record.field.choice' }
    case 'unit': return isUnit(text) ? text : { problem: 'record.field.unit' }
    case 'nip': return /^\d{18}$/.test(text) ? text : { problem: 'record.field.nip' }
    case 'text': return text.length <= 500 ? text : { problem: 'record.field.text' }
  }
}
