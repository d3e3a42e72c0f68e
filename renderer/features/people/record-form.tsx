import { Group } from '@mantine/core'
import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RecordView } from '../../../shared/contract/people.ts'
import type { RecordKind } from '../../../shared/domain/record/field.ts'
import type { RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { RecordFieldInput } from './record-field-input.tsx'
import css from './people.module.css'

type Values = Readonly<Record<string, string | number | null>>

/** Enters or corrects one dated record of any kind; the form comes from the kind's own fields, and asks for the reason. */
export function RecordForm({ nip, kind, record, onClose }: {
  readonly nip: string
  readonly kind: RecordKind
  readonly record: RecordView | null
  readonly onClose: () => void
}) {
  const say = useSay()
  const toast = useToast()
  const add = useCommand('record.add')
  const correct = useCommand('record.correct')
  const [values, setValues] = useState<Values>(record?.values ?? {})
  const [skNumber, setSkNumber] = useState(record?.skNumber ?? '')
  const [skDate, setSkDate] = useState<string | null>(record?.skDate ?? null)
  const save = (reason: string) => {
    const input = {
      // The kinds of the form are the kinds of the contract.
      kind: kind.kind as RecordKindName,
      values: Object.fromEntries(kind.fields.map((field) => [field.name, values[field.name] ?? null])),
      skNumber: skNumber.trim() === '' ? null : skNumber.trim(),
      skDate: skDate !== null && isIsoDate(skDate) ? skDate : null,
      reason,
    }
    const onSuccess = () => {
      toast(say('people.saved'))
      onClose()
    }
    if (record === null) add.mutate({ nip, ...input }, { onSuccess })
    else correct.mutate({ id: record.id, ...input }, { onSuccess })
  }
  const check = (): FieldErrors => Object.fromEntries(
    kind.fields.filter((field) => field.required && (values[field.name] ?? '') === '').map((field) => [field.name, { key: 'record.field.required', values: { field: { text: field.label } } }]),
  )
  return (
    <ReasonedForm
      title={say(record === null ? 'people.addRecord' : 'people.correctRecord', { kind: say(kind.label) })}
      onClose={onClose}
      busy={add.isPending || correct.isPending}
      error={add.error ?? correct.error}
      check={check}
      onSave={save}
    >
      {(errors) => (
        <>
          <div className={css['pairs']}>
            {kind.fields.map((field) => (
              <RecordFieldInput key={field.name} field={field} value={values[field.name] ?? null} error={errors[field.name]} onChange={(value) => setValues({ ...values, [field.name]: value })} />
            ))}
          </div>
          <Group grow align="flex-start">
            <TextField name="skNumber" label={say('record.field.skNumber')} value={skNumber} onChange={(event) => setSkNumber(event.currentTarget.value)} error={errors['skNumber']} maxLength={120} />
            <DateField name="skDate" label={say('record.field.skDate')} value={skDate} onChange={setSkDate} {...(errors['skDate'] === undefined ? {} : { error: errors['skDate'] })} />
          </Group>
        </>
      )}
    </ReasonedForm>
  )
}
