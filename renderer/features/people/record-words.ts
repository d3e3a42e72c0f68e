import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Field } from '../../../shared/domain/record/field.ts'
import type { Say } from '../../components/say.tsx'

/** The value of a field in words, or null when there is none. */
export function fieldWords(field: Field, value: string | number | null, say: Say): string | null {
  if (value === null || value === '') return null
  if (field.type === 'choice') {
    const key = field.choices?.[String(value)]
    return key === undefined ? String(value) : say(key)
  }
  if (field.type === 'date' && typeof value === 'string' && isIsoDate(value)) return say.date(value)
  if (field.type === 'decimal') return say.number(value)
  return String(value)
}
