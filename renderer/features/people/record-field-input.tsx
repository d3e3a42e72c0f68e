import type { Field } from '../../../shared/domain/record/field.ts'
import { golonganSchema, pppkGolonganSchema } from '../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema } from '../../../shared/legal/terms/people.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import { NumberField } from '../../components/fields/number-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'
import { educationWord } from './record-words.ts'

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
    case 'unit': return <UnitField {...common} value={value === null ? null : text} onChange={onChange} {...(field.required ? {} : { noneLabel: say('people.noUnit') })} />
    case 'text':
    case 'nip': return known.has(field.label) ? <KnownWord field={field} value={value} error={error} onChange={onChange} /> : <TextField {...common} value={text} onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)} />
  }
}
/** Fields that are text because files write them freely, but of which the law knows every word. */
const known: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['record.rank.golongan', [...golonganSchema.options, ...pppkGolonganSchema.options]],
  ['record.education.level', educationLevelSchema.options],
])

/** A word that the law knows, chosen from its list; a word from a file that is not in it stays until another is chosen. */
function KnownWord({ field, value, error, onChange }: Props) {
  const say = useSay()
  const now = value === null ? null : String(value)
  const words = [...new Set([...(known.get(field.label) ?? []), ...(now === null ? [] : [now])])]
  return (
    <SelectField
      name={field.name}
      label={say(field.label)}
      required={field.required}
      {...(error === undefined ? {} : { error })}
      value={now}
      onChange={onChange}
      searchable
      data={words.map((word) => ({ value: word, label: field.label === 'record.education.level' ? educationWord(word, say) : word }))}
    />
  )
}
