import { fieldId } from './field-id.ts'
import { DayInput } from './day-input.tsx'

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
  return (
    <DayInput
      named={props.label}
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      clearable={props.required !== true}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      valueFormat="D MMMM YYYY"
      {...(props.description === undefined ? {} : { description: props.description })}
      {...(props.error === undefined ? {} : { error: props.error })}
    />
  )
}
