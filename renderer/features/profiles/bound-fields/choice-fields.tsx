import { Checkbox, Group, Select } from '@mantine/core'
import { fieldId } from '../../../components/fields/field-id.ts'
import { useSay } from '../../../components/say.tsx'
import { codesOf } from './bound-value.ts'
import type { BoundFieldProps } from './field-props.ts'

/** One of the options. */
export function ChoiceOption(props: BoundFieldProps<'choice'>) {
  const say = useSay()
  const optional = props.optional === true
  return (
    <Select
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      data={props.bounds.options.map(({ value, label }) => ({ value, label: say(label) }))}
      value={typeof props.value === 'string' && props.value !== '' ? props.value : null}
      onChange={(value) => props.onChange(value ?? (optional ? undefined : ''))}
      allowDeselect={optional}
      clearable={optional}
      clearButtonProps={{ 'aria-label': say('profile.field.clear', { label: props.label }) }}
      {...(optional ? { description: say('profile.field.optional') } : {})}
      error={props.faults[props.name]}
      maw="28rem"
    />
  )
}

/** Any of the options, as boxes to tick. */
export function SetField(props: BoundFieldProps<'set'>) {
  const say = useSay()
  const { options } = props.bounds
  const chosen = codesOf(props.value)
  const fault = props.faults[props.name] ?? chosen.map((_, at) => props.faults[`${props.name}.${at}`]).find((one) => one !== undefined)
  return (
    <Checkbox.Group
      id={fieldId(props.name)}
      tabIndex={-1}
      label={props.label}
      value={[...chosen]}
      onChange={(next) => props.onChange(options.map(({ value }) => value).filter((value) => next.includes(value)))}
      error={fault}
    >
      <Group gap="md" mt={4} mb={4}>
        {options.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={say(label)} size="sm" />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
