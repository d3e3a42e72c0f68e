import { Button, Group, Stack } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { ErrorSummary } from '../fields/error-summary.tsx'
import { TextAreaField } from '../fields/fields.tsx'
import { holdsFault } from '../fields/standing-text.ts'
import { useSay } from '../say.tsx'
import { Dialog } from './dialog.tsx'

/** The least that a reason says, as the contract asks. */
const LEAST = 5

/** Asks before something that is slow on purpose: shows what it changes, and takes a reason where one is kept. */
export function ConfirmWithReason(props: {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly confirm: string
  readonly danger?: boolean
  /** The label of the reason; left out when none is kept. */
  readonly reasonLabel?: string
  readonly busy?: boolean
  readonly refusal?: Message | null
  readonly onConfirm: (reason: string) => void
  readonly children?: ReactNode
}) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const asks = props.reasonLabel !== undefined
  const confirm = () => {
    if (holdsFault(box.current)) return
    if (asks && reason.trim().length < LEAST) setMissing(true)
    else props.onConfirm(reason.trim())
  }
  return (
    <Dialog title={props.title} opened={props.opened} onClose={props.onClose}>
      <Stack ref={box} gap="sm">
        <ErrorSummary said={props.refusal ?? null} />
        {props.children}
        {props.reasonLabel === undefined ? null : (
          <TextAreaField
            name="reason"
            label={props.reasonLabel}
            required
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value)
              setMissing(false)
            }}
            error={missing ? say('common.reasonShort') : undefined}
            data-autofocus
          />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose}>
            {say('common.cancel')}
          </Button>
          <Button onClick={confirm} loading={props.busy ?? false} {...(props.danger ? { 'data-danger': true } : {})}>
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
