import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { RecordView } from '../../../shared/contract/people.ts'
import type { RecordKind } from '../../../shared/domain/record/field.ts'
import type { RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useSay } from '../../components/say.tsx'
import { RecordFieldInput } from './record-field-input.tsx'

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
  const [reason, setReason] = useState('')
  const error = add.error ?? correct.error
  const fieldErrors: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(error?.fields ?? {}).map(([name, said]) => [name.replace(/^values\./, ''), say.message(said)]))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const input = {
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
  return (
    <Dialog title={say(record === null ? 'people.addRecord' : 'people.correctRecord', { kind: say(kind.label) })} opened onClose={onClose} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(error)} />
          {kind.fields.map((field) => (
            <RecordFieldInput
              key={field.name}
              field={field}
              value={values[field.name] ?? null}
              error={fieldErrors[field.name]}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
            />
          ))}
          <Group grow align="flex-start">
            <TextField name="skNumber" label={say('record.field.skNumber')} value={skNumber} onChange={(event) => setSkNumber(event.currentTarget.value)} />
            <DateField name="skDate" label={say('record.field.skDate')} value={skDate} onChange={setSkDate} />
          </Group>
          <TextAreaField
            name="reason"
            label={say('people.reason')}
            description={say('people.reasonLine')}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fieldErrors['reason']}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('common.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending || correct.isPending}>
              {say('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
