import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { DayInput } from '../../components/fields/day-input.tsx'
import { fieldId } from '../../components/fields/field-id.ts'
import { choiceInWords, type Shape } from '../../components/finding/fact-shape.ts'
import { useSay } from '../../components/say.tsx'
import type { Draft } from './draft.ts'

/** What a field of a fact is told: where it stands, what it is called, what is in it, what is wrong with it. */
export type FactProps = {
  /** The place of the fact, as errors name it: `annualPredikat.0.year`. */
  readonly path: string
  readonly label: string
  /** True in a table, whose head says the name. */
  readonly labelUnseen?: boolean
  readonly value: Draft
  readonly onChange: (value: Draft) => void
  readonly errors: Readonly<Record<string, string>>
}

/** One field for one plain fact; left empty it is unknown. */
export function FactControl({ shape, path, label, labelUnseen = false, value, onChange, errors }: FactProps & { readonly shape: Shape }) {
  const say = useSay()
  const text = typeof value === 'string' ? value : ''
  const common = {
    id: fieldId(path), name: path, size: 'xs', error: errors[path],
    ...(labelUnseen ? { 'aria-label': label } : { label }),
  } as const
  const typed = { value: text, onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value), autoComplete: 'off' }
  const unknown = { value: '', label: say('rules.unknown') }
  switch (shape.kind) {
    case 'choice':
      return <NativeSelect {...common} {...typed} data={[unknown, ...shape.options.map((option) => ({ value: String(option), label: choiceInWords(shape, option, say) }))]} />
    case 'yes-no':
      return (
        <NativeSelect
          {...common}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'yes')}
          data={[unknown, { value: 'yes', label: say('common.yes') }, { value: 'no', label: say('common.no') }]}
        />
      )
    case 'date':
      return (
        <DayInput
          {...common}
          named={label}
          value={/^\d{4}-\d\d-\d\d$/.test(text) ? text : null}
          onChange={(day) => onChange(day ?? undefined)}
          valueFormat={labelUnseen ? 'DD-MM-YYYY' : 'D MMMM YYYY'}
          clearable={!labelUnseen}
        />
      )
    case 'whole':
    case 'number':
    case 'exact':
      return <TextInput {...common} {...typed} inputMode={shape.kind === 'whole' ? 'numeric' : 'decimal'} placeholder={say(shape.kind === 'whole' ? 'rules.wholePlaceholder' : 'rules.exactPlaceholder')} />
    case 'text':
      return <TextInput {...common} {...typed} placeholder={say('rules.unknown')} />
    default:
      return <Textarea {...common} {...typed} autosize minRows={2} maxRows={8} description={say('rules.jsonLine')} placeholder={say('rules.unknown')} />
  }
}
