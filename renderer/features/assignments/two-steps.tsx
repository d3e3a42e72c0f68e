import { Button, Group, Stack } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { DrawnAssignments } from '../../../shared/contract/assignment.ts'
import type { Message } from '../../../shared/text/message.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { DrawnPreview } from './drawn-preview.tsx'

/** A dialog in two steps: fill in and look, then keep what was seen. Going back leaves everything as it was filled in. */
export function TwoSteps(props: {
  readonly title: string
  readonly onClose: () => void
  readonly busy: boolean
  readonly refusal: Message | null
  readonly refusedFields: Readonly<Record<string, Message>>
  readonly drawn: DrawnAssignments | null
  /** A refused row hinders the whole. */
  readonly allOrNothing?: boolean
  readonly check: () => Readonly<Record<string, Message>>
  readonly onLook: (reason: string) => void
  readonly onBack: () => void
  readonly onKeep: (reason: string) => void
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode
}) {
  const say = useSay()
  const { drawn } = props
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<Readonly<Record<string, Message>>>({})
  const own = Object.keys(found).length > 0
  const wrong = own ? found : props.refusedFields
  const errors = Object.fromEntries(Object.entries(wrong).map(([name, message]) => [name, say.message(message)]))
  const look = () => {
    const now = { ...props.check(), ...(reason.trim().length < 5 ? { reason: { key: 'common.reasonShort' as const } } : {}) }
    setFound(now)
    if (Object.keys(now).length === 0) props.onLook(reason.trim())
  }
  const writes = drawn === null ? 0 : drawn.new + drawn.changed
  const hindered = drawn !== null && props.allOrNothing === true && drawn.refused > 0
  return (
    <Dialog title={props.title} opened onClose={props.onClose} size={drawn === null ? 'lg' : '70rem'}>
      <Stack gap="sm">
        <ErrorSummary said={own ? { key: 'common.notSaved' } : props.refusal} fields={wrong} />
        {drawn === null ? (
          <>
            {props.children(errors)}
            <TextAreaField name="reason" label={say('common.reason')} description={say('common.reasonLine')} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={errors['reason']} />
          </>
        ) : (
          <>
            <DrawnPreview drawn={drawn} />
            {hindered ? <p style={{ margin: 0 }}>{say('assignment.hindered')}</p> : null}
          </>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={drawn === null ? props.onClose : props.onBack}>
            {say(drawn === null ? 'common.cancel' : 'common.back')}
          </Button>
          {drawn === null ? (
            <Button onClick={look} loading={props.busy}>
              {say('assignment.look')}
            </Button>
          ) : (
            <Button onClick={() => props.onKeep(reason.trim())} loading={props.busy} disabled={writes === 0 || hindered}>
              {say('assignment.keep', { count: writes })}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
