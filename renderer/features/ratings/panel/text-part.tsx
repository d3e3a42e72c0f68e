import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { LONGEST_TEXT, readField, type Field } from '../sheet/field.ts'
import { whyClosed, type Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import css from './panel.module.css'

/** A text of an evaluation; every letter goes into the sheet and with it to autosave. */
export function TextPart({ sheet, line, field, label, description, error, rows = 2, placeholder }: {
  readonly sheet: Sheet
  readonly line: Line
  readonly field: Field
  readonly label: ReactNode
  readonly description?: string
  readonly error?: string | undefined
  readonly rows?: number
  readonly placeholder?: string
}) {
  return (
    <Textarea
      label={label}
      rows={rows}
      classNames={{ input: css['growing'] ?? '' }}
      maxLength={LONGEST_TEXT}
      readOnly={whyClosed(line, field) !== null}
      value={readField(line.content, field) ?? ''}
      onChange={(event) => sheet.write([{ key: line.key, field, value: event.currentTarget.value === '' ? null : event.currentTarget.value }], true)}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(error === undefined ? {} : { error })}
    />
  )
}
