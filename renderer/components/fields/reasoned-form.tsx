import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { Dialog } from '../feedback/dialog.tsx'
import { useSay } from '../say.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { TextAreaField } from './fields.tsx'

/** The least that a reason says, as the contract asks. */
const LEAST = 5

/** What is wrong with a form, by field. */
export type FieldErrors = Readonly<Record<string, Message>>

/** A form in a dialog that ends with the reason; what is wrong stands above, each sentence leading to its field, and at the field itself. */
export function ReasonedForm(props: {
  readonly title: string
  readonly onClose: () => void
  readonly busy: boolean
  readonly error: Refusal | null
  /** What the page itself finds wrong before anything is sent. */
  readonly check?: () => FieldErrors
  readonly onSave: (reason: string) => void
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode
}) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<FieldErrors>({})
  const [turn, setTurn] = useState(0)
  const refused = fieldsOfForm(props.error)
  const wrong = Object.keys(found).length > 0 ? found : refused
  const said = Object.keys(found).length > 0 ? { key: 'common.notSaved' as const } : summaryOf(props.error)
  const errors = Object.fromEntries(Object.entries(wrong).map(([name, message]) => [name, say.message(message)]))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const now: FieldErrors = { ...props.check?.(), ...(reason.trim().length < LEAST ? { reason: { key: 'common.reasonShort' } } : {}) }
    setFound(now)
    setTurn(turn + 1)
    if (Object.keys(now).length === 0) props.onSave(reason.trim())
  }
  return (
    <Dialog title={props.title} opened onClose={props.onClose} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary key={turn} said={said} fields={wrong} />
          {props.children(errors)}
          <TextAreaField
            name="reason"
            label={say('common.reason')}
            description={say('common.reasonLine')}
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

/** The refusal's sentences by the names that the form's fields bear; what only the contract noticed is said plainly. */
function fieldsOfForm(error: Refusal | null): FieldErrors {
  return Object.fromEntries(
    Object.entries(error?.fields ?? {}).map(([path, said]) => [path.replace(/^(fields|values)\./, ''), said.key === 'errors.bad-field' ? { key: 'common.badField' } : said]),
  )
}

function summaryOf(error: Refusal | null): Message | null {
  if (error === null) return null
  return error.said.key === 'errors.bad-input' || error.said.key === 'record.bad' ? { key: 'common.notSaved' } : error.said
}
