import type { MessageKey } from '../../../../shared/text/keys.ts'

/** A field that a kind of file fills, with the headings under which the sources write it (letters and digits, lower case). */
export type Column = {
  readonly field: string
  readonly label: MessageKey
  readonly titles: readonly string[]
  /** Without it the kind cannot be recognised, nor a mapping applied. */
  readonly required: boolean
}

/** Writes the columns of a kind; a field's label is its text under `files.field`. */
export function column(field: string, label: MessageKey, titles: readonly string[], required = false): Column {
  return { field, label, titles, required }
}
