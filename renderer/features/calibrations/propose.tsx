import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { CalibrationMember, CalibrationView } from '../../../shared/contract/calibration.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { personName, raterName } from './calibration-words.tsx'
import { MatrixChoice, type Cell } from './matrix-choice.tsx'

/** The least that a reason says, as the contract asks. */
export const LEAST_REASON = 5

/** Proposes another cell to the evaluator, with the reason; nothing changes until the evaluator accepts. */
export function Propose({ member, session, onClose }: { readonly member: CalibrationMember; readonly session: CalibrationView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const propose = useCommand('calibration.propose')
  const [cell, setCell] = useState<Cell | null>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const send = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = { ...(cell === null ? { cell: { key: 'calibration.needCell' } } : {}), ...(reason.trim().length < LEAST_REASON ? { reason: { key: 'common.reasonShort' } } : {}) }
    setMissing(found)
    if (cell === null || Object.keys(found).length > 0) return
    propose.mutate({ calibrationId: session.id, memberNumber: member.number, toHasilKerja: cell[0], toPerilakuKerja: cell[1], reason: reason.trim() }, { onSuccess: () => {
      onClose()
      toast(say('calibration.proposedToast'))
    } })
  }
  return (
    <Dialog title={say('calibration.proposeFor', { name: personName(member, say) })} opened onClose={onClose} size="xl">
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={Object.keys(missing).length > 0 ? { key: 'calibration.notProposed' } : saidOrNull(propose.error)} fields={missing} />
          <p>{say('calibration.proposeLine', { evaluator: raterName(member, say) ?? say('calibration.theEvaluator') })}</p>
          <div id="field-cell" tabIndex={-1}>
            <MatrixChoice member={member} period={session.period} value={cell} onChange={setCell} />
          </div>
          <TextAreaField
            name="reason"
            label={say('common.reason')}
            description={say(session.anonymous ? 'calibration.reasonNames' : 'calibration.reasonLine')}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={missing['reason'] === undefined ? undefined : say.message(missing['reason'])}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={propose.isPending}>{say('calibration.send')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
