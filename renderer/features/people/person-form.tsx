import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { saidOrNull, type Refusal } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

/** A form in a dialog that ends with the reason; what was refused stands above and at its field. */
export function ReasonedForm(props: {
  readonly title: string
  readonly onClose: () => void
  readonly busy: boolean
  readonly error: Refusal | null
  readonly onSave: (reason: string) => void
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode
}) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const errors = Object.fromEntries(Object.entries(props.error?.fields ?? {}).map(([name, said]) => [name.replace(/^fields\./, ''), say.message(said)]))
  const save = (event: FormEvent) => {
    event.preventDefault()
    props.onSave(reason)
  }
  return (
    <Dialog title={props.title} opened onClose={props.onClose} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(props.error)} />
          {props.children(errors)}
          <TextAreaField
            name="reason"
            label={say('people.reason')}
            description={say('people.reasonLine')}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors['reason']}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {say('common.cancel')}
            </Button>
            <Button type="submit" loading={props.busy}>
              {say('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
