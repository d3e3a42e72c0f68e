import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CalibrationView } from '../../../shared/contract/calibration.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidBy, saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { DocumentLinks } from '../../components/appraisal/document-links.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'

/** What can be done with a whole session: the meeting, minutes on paper, naming people or not, closing, removing. */
export function SessionActions({ session, onMeeting, onMinutes }: { readonly session: CalibrationView; readonly onMeeting: () => void; readonly onMinutes: () => void }) {
  const say = useSay()
  const toast = useToast()
  const decides = useHasRole('admin', 'pimpinan')
  const veil = useCommand('calibration.set-anonymous')
  const [asking, setAsking] = useState<'close' | 'remove' | null>(null)
  const change = () => veil.mutate({ calibrationId: session.id, anonymous: !session.anonymous }, { onError: (error) => toast(say.message(saidBy(error)), 'bad') })
  const open = session.state === 'open'
  return (
    <>
      <DocumentLinks links={[{ kind: 'berita-acara-kalibrasi', of: `calibration/${session.id}` }]} />
      <Button variant="default" onClick={onMeeting}>{say('calibration.meeting')}</Button>
      {decides && session.state !== 'removed' ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button>{say('calibration.manage')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {open ? <Menu.Item onClick={change}>{say(session.anonymous ? 'calibration.name-people' : 'calibration.veil-people')}</Menu.Item> : null}
            {open ? <Menu.Item onClick={() => setAsking('close')}>{say('calibration.close')}</Menu.Item> : null}
            <Menu.Item onClick={() => setAsking('remove')}>{say('calibration.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {asking === 'close' ? <CloseSession session={session} onClose={() => setAsking(null)} onMinutes={onMinutes} /> : null}
      {asking === 'remove' ? <RemoveSession session={session} onClose={() => setAsking(null)} /> : null}
    </>
  )
}

type Asking = { readonly session: CalibrationView; readonly onClose: () => void }

/** Freezes the session; what is missing in the minutes leads there. */
function CloseSession({ session, onClose, onMinutes }: Asking & { readonly onMinutes: () => void }) {
  const say = useSay()
  const toast = useToast()
  const close = useCommand('calibration.close')
  const missing = Object.values(fieldsOf(close.error))
  const send = (reason: string) => close.mutate({ calibrationId: session.id, reason }, { onSuccess: () => {
    onClose()
    toast(say('calibration.closed'))
  } })
  return (
    <ConfirmWithReason title={say('calibration.close')} opened onClose={onClose} confirm={say('calibration.close')} reasonLabel={say('common.reason')} busy={close.isPending} refusal={saidOrNull(close.error)} onConfirm={send}>
      <p>{say('calibration.closeLine', { waiting: session.waiting, accepted: session.accepted, refused: session.refused })}</p>
      {missing.length === 0 ? null : (
        <>
          <ul>{missing.map((one) => <li key={one.key}>{say.message(one)}</li>)}</ul>
          <Button variant="default" onClick={() => {
            onClose()
            onMinutes()
          }}>{say('calibration.toMinutes')}</Button>
        </>
      )}
    </ConfirmWithReason>
  )
}

function RemoveSession({ session, onClose }: Asking) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const remove = useCommand('calibration.remove')
  const send = (reason: string) => remove.mutate({ calibrationId: session.id, reason }, { onSuccess: () => {
    toast(say('calibration.removed'))
    void navigate({ to: '/kalibrasi' })
  } })
  return (
    <ConfirmWithReason title={say('calibration.remove')} opened onClose={onClose} confirm={say('calibration.remove')} danger reasonLabel={say('common.reason')} busy={remove.isPending} refusal={saidOrNull(remove.error)} onConfirm={send}>
      <p>{say('calibration.removeLine', { name: session.name, waiting: session.waiting })}</p>
    </ConfirmWithReason>
  )
}
