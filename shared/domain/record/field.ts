import type { MessageKey } from '../../text/keys.ts'

/** What a field of a record may hold; `decimal` is exact text, `unit` a unit id, `choice` one of fixed words. */
export type FieldType = 'text' | 'date' | 'integer' | 'decimal' | 'choice' | 'unit' | 'nip'

/** One field of a kind of record: drives the form, the sheet template, the mapping screen and the check. */
export type Field = {
  readonly name: string
  readonly label: MessageKey
  readonly type: FieldType
  readonly required: boolean
  /** The words of a `choice`, each with the key of its label. */
  readonly choices?: Readonly<Record<string, MessageKey>>
}

/** A kind of dated record kept about a person. */
export type RecordKind = {
  readonly kind: string
  readonly label: MessageKey
  readonly fields: readonly Field[]
  /** The fields that, with the person, tell one record from another when a file is imported again. */
  readonly identity: readonly string[]
  /** The field that dates the record on the time line. */
  readonly dateField: string
  /** Hidden from readers without the right to see discipline. */
  readonly confidential?: boolean
}
