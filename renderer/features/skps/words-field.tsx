import type { ClipboardEvent } from 'react'
import { SKP_WORDS_AT_MOST } from '../../../shared/domain/appraisal/skp.ts'
import { useSkpPage } from './editor-context.ts'
import css from './skps.module.css'

/** A text that grows with what is written in it; where nothing may be written, the text alone. */
export function WordsField(props: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  readonly quiet?: boolean
}) {
  const { readOnly } = useSkpPage()
  if (readOnly) return <p className={css['words']} data-quiet={props.quiet ? true : undefined}>{props.value.trim() === '' ? '–' : props.value}</p>
  return (
    <textarea
      id={props.id} aria-label={props.label} className={css['field']} data-quiet={props.quiet ? true : undefined} rows={1} maxLength={SKP_WORDS_AT_MOST} value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)} {...(props.onPaste === undefined ? {} : { onPaste: props.onPaste })}
    />
  )
}

/** One word of a few; where nothing may be chosen, the word alone. */
export function WordChoice<V extends string>(props: {
  readonly id: string
  readonly label: string
  readonly value: V | null
  readonly none: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V | null) => void
}) {
  const { readOnly } = useSkpPage()
  if (readOnly) return <p className={css['words']}>{props.options.find(({ value }) => value === props.value)?.label ?? '–'}</p>
  return (
    <select
      id={props.id} aria-label={props.label} className={css['choice']} value={props.value ?? ''} data-empty={props.value === null ? true : undefined}
      onChange={(event) => props.onChange(props.options.find(({ value }) => value === event.currentTarget.value)?.value ?? null)}
    >
      <option value="">{props.none}</option>
      {props.options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
    </select>
  )
}
