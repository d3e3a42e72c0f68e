import { Checkbox, PasswordInput, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import type { CheckboxProps, PasswordInputProps, SelectProps, TextareaProps, TextInputProps } from '@mantine/core'
import { fieldId } from './field-id.ts'

type Named = {
  /** The name in the form, by which an error finds its field. */
  readonly name: string
  /** Every field has a label that is seen. */
  readonly label: string
}

/** One line of text. */
export function TextField({ name, label, ...rest }: Named & Omit<TextInputProps, 'label' | 'name' | 'id'>) {
  return <TextInput id={fieldId(name)} name={name} label={label} autoComplete="off" {...rest} />
}

/** Several lines of text. */
export function TextAreaField({ name, label, ...rest }: Named & Omit<TextareaProps, 'label' | 'name' | 'id'>) {
  return <Textarea id={fieldId(name)} name={name} label={label} autosize minRows={3} maxRows={8} {...rest} />
}

/** A password, hidden until the person asks to see it. */
export function PasswordField({ name, label, ...rest }: Named & Omit<PasswordInputProps, 'label' | 'name' | 'id'>) {
  return <PasswordInput id={fieldId(name)} name={name} label={label} {...rest} />
}

/** One of several words. */
export function SelectField({ name, label, ...rest }: Named & Omit<SelectProps, 'label' | 'name' | 'id'>) {
  return <Select id={fieldId(name)} name={name} label={label} {...rest} />
}

/** Yes or no. */
export function CheckField({ name, label, ...rest }: Named & Omit<CheckboxProps, 'label' | 'name' | 'id'>) {
  return <Checkbox id={fieldId(name)} name={name} label={label} {...rest} />
}

/** One of a few choices that are all seen, each with a line that explains it. */
export function ChoiceField(props: Named & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly { readonly value: string; readonly label: string; readonly line?: string }[]
  readonly error?: string
  readonly description?: string
}) {
  return (
    <Radio.Group
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      {...(props.description === undefined ? {} : { description: props.description })}
      {...(props.error === undefined ? {} : { error: props.error })}
    >
      <Stack gap="xs" mt={6}>
        {props.choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} {...(choice.line === undefined ? {} : { description: choice.line })} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
