import { Button, CloseButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { fieldId } from '../../../components/fields/field-id.ts'
import { useSay } from '../../../components/say.tsx'
import { blankOf, membersOf } from './bound-value.ts'
import type { AnyField, BoundFieldProps } from './field-props.ts'
import css from './bound-fields.module.css'

/** Rows of one shape, to be added and taken away within their number. */
export function RowsField({ Field, ...props }: BoundFieldProps<'rows'> & { readonly Field: AnyField }) {
  const say = useSay()
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const { row, min, max } = props.bounds
  const rows = membersOf(props.value)
  const change = (at: number, next: unknown) => props.onChange(rows.map((one, index) => (index === at ? next : one)))
  const append = () => {
    props.onChange([...rows, blankOf(row)])
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector<HTMLElement>('input, button')?.focus())
  }
  const remove = (at: number) => {
    props.onChange(rows.toSpliced(at, 1))
    requestAnimationFrame(() => add.current?.focus())
  }
  const fault = props.faults[props.name]
  return (
    <div role="group" aria-label={props.label} id={fieldId(props.name)} tabIndex={-1} className={css['group']}>
      <p className={css['groupLabel']}>{props.label}</p>
      <p className={css['hint']}>{say('profile.field.rowsBetween', { min, max })}</p>
      {fault === undefined ? null : <p className={css['fault']}>{fault}</p>}
      <ol ref={list} className={css['rows']}>
        {rows.map((one, at) => (
          <li key={at} className={css['row']}>
            <Field
              name={`${props.name}.${at}`}
              label={say('profile.field.row', { number: at + 1 })}
              bounds={row}
              value={one}
              faults={props.faults}
              onChange={(next) => change(at, next)}
            />
            {rows.length > min ? (
              <CloseButton className={css['remove'] ?? ''} size="sm" aria-label={say('profile.field.removeRow', { number: at + 1, label: props.label })} onClick={() => remove(at)} />
            ) : null}
          </li>
        ))}
      </ol>
      {rows.length < max ? (
        <Button ref={add} variant="default" size="compact-sm" leftSection={<IconPlus size={14} stroke={2} aria-hidden="true" />} onClick={append}>
          {say('profile.field.addRow')}
        </Button>
      ) : null}
    </div>
  )
}
