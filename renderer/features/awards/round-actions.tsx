import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { call } from '../../bridge/call.ts'
import { useWholeOffice } from './use-whole-office.ts'
import { DocumentLinks } from '../../components/appraisal/document-links.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ExportMenu } from '../../components/files/export-menu.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangeQuota } from './change-quota.tsx'
import type { RoundData } from './round-data.ts'

type Asking = 'close' | 'remove' | 'quota'

/** What can be done with a whole round: the annex, papers, quota, closing, removing. */
export function RoundActions({ data, onMinutes }: { readonly data: RoundData; readonly onMinutes: () => void }) {
  const say = useSay()
  const [admin, head] = [useWholeOffice('admin'), useWholeOffice('pimpinan')]
  const [asking, setAsking] = useState<Asking | null>(null)
  const { round } = data
  const open = round.state === 'open'
  const close = () => setAsking(null)
  return (
    <>
      <ExportMenu label={say('award.annex')} size="sm" disabled={round.nominated === 0} make={(format) => call('award.export', { id: round.id, what: 'nominated', format })} />
      <DocumentLinks links={[{ kind: 'nominatif-penghargaan', of: `award/${round.id}` }, { kind: 'berita-acara-penghargaan', of: `award/${round.id}` }]} />
      {head && open ? <Button onClick={() => setAsking('close')}>{say('award.close')}</Button> : null}
      {admin && round.state !== 'removed' ? (
        <Menu position="bottom-end">
          <Menu.Target><Button variant="default">{say('award.manage')}</Button></Menu.Target>
          <Menu.Dropdown>
            {open ? <Menu.Item onClick={() => setAsking('quota')}>{say('award.change-quota')}</Menu.Item> : null}
            <Menu.Item onClick={() => setAsking('remove')}>{say('award.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {asking === 'close' ? <CloseRound data={data} onClose={close} onMinutes={onMinutes} /> : null}
      {asking === 'remove' ? <RemoveRound data={data} onClose={close} /> : null}
      {asking === 'quota' ? <ChangeQuota round={round} onClose={close} /> : null}
    </>
  )
}

type Dialog = { readonly data: RoundData; readonly onClose: () => void }

/** Freezes the round; what is missing in the minutes leads there. */
function CloseRound({ data: { round }, onClose, onMinutes }: Dialog & { readonly onMinutes: () => void }) {
  const say = useSay()
  const toast = useToast()
  const close = useCommand('award.close')
  const missing = Object.values(fieldsOf(close.error))
  const send = (reason: string) => close.mutate({ id: round.id, reason }, { onSuccess: () => {
    onClose()
    toast(say('award.closed'))
  } })
  return (
    <ConfirmWithReason title={say('award.close')} opened onClose={onClose} confirm={say('award.close')} reasonLabel={say('common.reason')} busy={close.isPending} refusal={saidOrNull(close.error)} onConfirm={send}>
      <p>{say('award.close-line', { nominated: round.nominated, passed: round.passedOver, waiting: round.waiting })}</p>
      {missing.length === 0 ? null : (
        <>
          <ul>{missing.map((one) => <li key={one.key}>{say.message(one)}</li>)}</ul>
          <Button variant="default" onClick={() => {
            onClose()
            onMinutes()
          }}>{say('award.to-minutes')}</Button>
        </>
      )}
    </ConfirmWithReason>
  )
}

function RemoveRound({ data: { round }, onClose }: Dialog) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const remove = useCommand('award.remove')
  const send = (reason: string) => remove.mutate({ id: round.id, reason }, { onSuccess: () => {
    toast(say('award.removed'))
    void navigate({ to: '/penghargaan/usulan' })
  } })
  return (
    <ConfirmWithReason title={say('award.remove')} opened onClose={onClose} confirm={say('award.remove')} danger reasonLabel={say('common.reason')} busy={remove.isPending} refusal={saidOrNull(remove.error)} onConfirm={send}>
      <p>{say(round.state === 'closed' ? 'award.remove-line-closed' : 'award.remove-line', { name: round.name })}</p>
    </ConfirmWithReason>
  )
}
