import { DateInput } from '@mantine/dates'
import { useSay } from '../say.tsx'
import { fieldId } from './field-id.ts'

/** A day, typed as `21-11-2026` or `2026-11-21` or picked from a calendar; the value is ISO text or null. */
export function DateField(props: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly description?: string
  readonly error?: string
  readonly required?: boolean
  readonly disabled?: boolean
}) {
  const say = useSay()
  return (
    <DateInput
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      clearable={props.required !== true}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      valueFormat="D MMMM YYYY"
      placeholder={say('common.datePlaceholder')}
      dateParser={parseDay}
      {...(props.description === undefined ? {} : { description: props.description })}
      {...(props.error === undefined ? {} : { error: props.error })}
      clearButtonProps={{ 'aria-label': say('common.clearDate', { label: props.label }) }}
      previousLabel={say('common.previousMonth')}
      nextLabel={say('common.nextMonth')}
    />
  )
}

const monthNames = [
  'januari january', 'februari february', 'maret march', 'april', 'mei may', 'juni june',
  'juli july', 'agustus august', 'september', 'oktober october', 'november', 'desember december',
]

/** Reads a typed day in the three ways people here write one; null when it is none of them. */
export function parseDay(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return existing(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (local) return existing(local[3], local[2], local[1])
  const words = /^(\d{1,2}) ([a-z]{3,}) (\d{4})$/.exec(text)
  const month = words ? monthNames.findIndex((names) => names.split(' ').some((name) => name.startsWith(words[2] ?? '-'))) : -1
  return words && month >= 0 ? existing(words[3], String(month + 1), words[1]) : null
}

function existing(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
