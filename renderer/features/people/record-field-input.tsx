import type { Field } from '../../../shared/domain/record/field.ts'
import { useProcedure } from '../../bridge/hooks.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { NumberField, SelectField, TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

type Props = {
  readonly field: Field
  readonly value: string | number | null
  readonly error: string | undefined
  readonly onChange: (value: string | number | null) => void
}

/** The input that fits the type of a record's field. */
export function RecordFieldInput({ field, value, error, onChange }: Props) {
  const say = useSay()
  const common = { name: field.name, label: say(field.label), required: field.required, ...(error === undefined ? {} : { error }) }
  const text = value === null ? '' : String(value)
  switch (field.type) {
    case 'date': return <DateField {...common} value={value === null ? null : text} onChange={onChange} />
    case 'integer': return <NumberField {...common} value={value ?? ''} allowDecimal={false} onChange={(next) => onChange(next === '' ? null : Number(next))} />
    case 'decimal': return <TextField {...common} inputMode="decimal" value={text.replace('.', ',')} onChange={(event) => onChange(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value.trim().replace(',', '.'))} />
    case 'choice': return (
      <SelectField
        {...common}
        value={value === null ? null : text}
        onChange={onChange}
        clearable={!field.required}
        data={Object.entries(field.choices ?? {}).map(([word, label]) => ({ value: word, label: say(label) }))}
      />
    )
    case 'unit': return <UnitInput field={field} value={value} error={error} onChange={onChange} />
    case 'text':
    case 'nip': return <TextField {...common} value={text} onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)} />
  }
}

function UnitInput({ field, value, error, onChange }: Props) {
  const say = useSay()
  const units = useProcedure('unit.tree', {})
  return (
    <SelectField
      name={field.name}
      label={say(field.label)}
      required={field.required}
      {...(error === undefined ? {} : { error })}
      value={value === null ? null : String(value)}
      onChange={onChange}
      searchable
      clearable={!field.required}
      limit={60}
      nothingFoundMessage={say('units.noMatch')}
      data={(units.data?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
    />
  )
}
