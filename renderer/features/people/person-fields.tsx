import { Group } from '@mantine/core'
import { isIsoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import type { InputOf } from '../../../shared/contract/contract.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import type { FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'

/** The main data of a person, as a form fills it in. */
export type PersonFields = InputOf<'person.add'>['fields']

/** A person of whom nothing is known yet. */
export const noFields: PersonFields = {
  name: '', titleFront: null, titleBack: null, employeeKind: 'PNS', birthDate: null, birthPlace: null, sex: null, cpnsDate: null, pnsDate: null,
}

const dateOrNull = (value: string | null): IsoDate | null => (value !== null && isIsoDate(value) ? value : null)
const textOrNull = (value: string): string | null => (value.trim() === '' ? null : value)

/** What is wrong with the main data before it is sent. */
export function checkPerson(fields: PersonFields): FieldErrors {
  return fields.name.trim() === '' ? { name: { key: 'people.nameMissing' } } : {}
}

/** The inputs for the main data of a person. */
export function PersonFieldInputs({ fields, onChange, errors }: {
  readonly fields: PersonFields
  readonly onChange: (fields: PersonFields) => void
  readonly errors: Readonly<Record<string, string>>
}) {
  const say = useSay()
  const error = (name: string) => (errors[name] === undefined ? {} : { error: errors[name] })
  return (
    <>
      <TextField name="name" label={say('people.name')} required value={fields.name} onChange={(event) => onChange({ ...fields, name: event.currentTarget.value })} {...error('name')} />
      <Group grow align="flex-start">
        <TextField name="titleFront" label={say('people.titleFront')} value={fields.titleFront ?? ''} onChange={(event) => onChange({ ...fields, titleFront: textOrNull(event.currentTarget.value) })} />
        <TextField name="titleBack" label={say('people.titleBack')} value={fields.titleBack ?? ''} onChange={(event) => onChange({ ...fields, titleBack: textOrNull(event.currentTarget.value) })} />
      </Group>
      <Group grow align="flex-start">
        <SelectField
          name="employeeKind"
          label={say('people.employeeKind')}
          required
          allowDeselect={false}
          value={fields.employeeKind}
          onChange={(value) => onChange({ ...fields, employeeKind: value === 'PPPK' || value === 'PPPK_PW' ? value : 'PNS' })}
          data={(['PNS', 'PPPK', 'PPPK_PW'] as const).map((value) => ({ value, label: say(`people.kind.${value}`) }))}
        />
        <SelectField
          name="sex"
          label={say('people.sex')}
          description={say('people.sexLine')}
          clearable
          value={fields.sex}
          onChange={(value) => onChange({ ...fields, sex: value === 'L' || value === 'P' ? value : null })}
          data={(['L', 'P'] as const).map((value) => ({ value, label: say(`people.sex.${value}`) }))}
        />
      </Group>
      <Group grow align="flex-start">
        <DateField name="birthDate" label={say('people.birthDate')} value={fields.birthDate} onChange={(value) => onChange({ ...fields, birthDate: dateOrNull(value) })} {...error('birthDate')} />
        <TextField name="birthPlace" label={say('people.birthPlace')} value={fields.birthPlace ?? ''} onChange={(event) => onChange({ ...fields, birthPlace: textOrNull(event.currentTarget.value) })} />
      </Group>
      <Group grow align="flex-start">
        <DateField name="cpnsDate" label={say('people.cpnsDate')} value={fields.cpnsDate} onChange={(value) => onChange({ ...fields, cpnsDate: dateOrNull(value) })} {...error('cpnsDate')} />
        <DateField name="pnsDate" label={say('people.pnsDate')} value={fields.pnsDate} onChange={(value) => onChange({ ...fields, pnsDate: dateOrNull(value) })} {...error('pnsDate')} />
      </Group>
    </>
  )
}
