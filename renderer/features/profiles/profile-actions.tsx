import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { call } from '../../bridge/call.ts'
import { saveFile } from '../../bridge/files.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidBy, saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { ActivateDialog } from './activate-dialog.tsx'
import { CopyProfile } from './copy-profile.tsx'
import { profileName } from './profile-words.ts'

type Asking = 'copy' | 'activate' | 'withdraw' | 'remove' | null

/** What can be done with a profile as a whole; what its state or the role does not allow is not there. */
export function ProfileActions({ view, changes, problems }: { readonly view: ProfileView; readonly changes: number; readonly problems: number }) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const admin = useHasRole('admin')
  const auditor = useHasRole('auditor')
  const [asking, setAsking] = useState<Asking>(null)
  const withdraw = useCommand('profile.withdraw')
  const remove = useCommand('profile.remove')
  const name = profileName(view.name, say)
  const close = () => setAsking(null)
  const take = async () => {
    try {
      const { fileId } = await call('profile.export', { id: view.id })
      toast(say('common.exported', { name: await saveFile(fileId) }))
    } catch (error) {
      toast(say.message(saidBy(error)), 'bad')
    }
  }
  if (!admin) return auditor && view.state !== 'shipped' ? <Button variant="default" onClick={() => void take()}>{say('profile.export')}</Button> : null
  const copyWord = say(view.state === 'active' ? 'profile.nextVersion' : 'profile.copy')
  return (
    <>
      <Button component="a" href={`#/aturan/uji-ulang?sesudah=${encodeURIComponent(view.id)}`} variant="default">
        {say('profile.test')}
      </Button>
      {view.state === 'draft' ? <Button onClick={() => setAsking('activate')}>{say('profile.activate')}</Button> : <Button onClick={() => setAsking('copy')}>{copyWord}</Button>}
      {view.state === 'shipped' ? null : (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={say('profile.more')}>
              <IconDots size={18} stroke={1.8} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {view.state === 'draft' ? <Menu.Item onClick={() => setAsking('copy')}>{copyWord}</Menu.Item> : null}
            <Menu.Item onClick={() => void take()}>{say('profile.export')}</Menu.Item>
            {view.state === 'active' && !view.frozen ? <Menu.Item onClick={() => setAsking('withdraw')}>{say('profile.withdraw')}</Menu.Item> : null}
            {view.state === 'draft' ? <Menu.Item onClick={() => setAsking('remove')}>{say('profile.remove')}</Menu.Item> : null}
          </Menu.Dropdown>
        </Menu>
      )}
      {asking === 'copy' ? <CopyProfile from={view} onClose={close} /> : null}
      {asking === 'activate' ? <ActivateDialog view={view} changes={changes} problems={problems} onClose={close} /> : null}
      <ConfirmWithReason
        key={asking ?? 'none'}
        title={say('profile.withdrawTitle')}
        opened={asking === 'withdraw'}
        onClose={close}
        confirm={say('profile.withdraw')}
        reasonLabel={say('common.reason')}
        busy={withdraw.isPending}
        refusal={saidOrNull(withdraw.error)}
        onConfirm={(reason) => withdraw.mutate({ id: view.id, reason }, {
          onSuccess: () => {
            close()
            toast(say('profile.withdrawn', { name }))
          },
        })}
      >
        {say('profile.withdrawLine', { name })}
      </ConfirmWithReason>
      <ConfirmWithReason
        key={`${asking ?? 'none'} remove`}
        title={say('profile.removeTitle')}
        opened={asking === 'remove'}
        onClose={close}
        confirm={say('profile.remove')}
        danger
        reasonLabel={say('common.reason')}
        busy={remove.isPending}
        refusal={saidOrNull(remove.error)}
        onConfirm={(reason) => remove.mutate({ id: view.id, reason }, {
          onSuccess: () => {
            toast(say('profile.removed', { name }))
            void navigate({ to: '/aturan/profil', ignoreBlocker: true })
          },
        })}
      >
        {say('profile.removeLine', { name })}
      </ConfirmWithReason>
    </>
  )
}
