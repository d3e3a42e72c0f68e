import { TextInput } from '@mantine/core'
import type { BoundUnit } from '../../../../shared/legal/bounds/bounds.ts'
import { fieldId } from '../../../components/fields/field-id.ts'
import { useSay, type Say } from '../../../components/say.tsx'
import { asTyped, typedExact, typedWhole } from './bound-value.ts'
import type { BoundFieldProps } from './field-props.ts'
import css from './bound-fields.module.css'

/** A whole number; what is typed stays there even when it is none. */
export function WholeField(props: BoundFieldProps<'whole'>) {
  const say = useSay()
  const { min, max } = props.bounds
  return <NumberText {...props} shown={asTyped(props.value, say.language)} typed={typedWhole} limits={say('profile.field.between', { min, max })} />
}

/** An exact decimal, typed with a comma and kept as text with a point. */
export function ExactField(props: BoundFieldProps<'exact'>) {
  const say = useSay()
  const { min, max } = props.bounds
  return (
    <NumberText
      {...props}
      shown={asTyped(props.value, say.language)}
      typed={typedExact}
      limits={say('profile.field.between', { min: { number: min }, max: { number: max } })}
    />
  )
}

function NumberText(props: BoundFieldProps<'whole' | 'exact'> & { readonly shown: string; readonly typed: (text: string) => unknown; readonly limits: string }) {
  const say = useSay()
  const unit = unitName(props.bounds.unit, say)
  const change = (text: string) => props.onChange(text.trim() === '' && props.optional === true ? undefined : props.typed(text))
  const hints = [...(props.limitsSaid === true ? [] : [props.limits]), ...(props.optional === true ? [say('profile.field.optional')] : [])]
  return (
    <TextInput
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      {...(hints.length === 0 ? {} : { description: hints.join(' · ') })}
      inputMode={props.bounds.kind === 'whole' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={props.shown}
      onChange={(event) => change(event.currentTarget.value)}
      error={props.faults[props.name]}
      className={css['number'] ?? ''}
      {...(unit === null ? {} : { rightSection: <span className={css['unit']}>{unit}</span>, rightSectionWidth: unit.length > 3 ? 62 : 36, rightSectionPointerEvents: 'none' as const })}
    />
  )
}

/** In what a number is counted; null where it is a bare number. */
function unitName(unit: BoundUnit, say: Say): string | null {
  return unit === 'none' ? null : say(`profile.unit.${unit}`)
}
