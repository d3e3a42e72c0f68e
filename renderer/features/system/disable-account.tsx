import type { AccountView } from '../../../shared/contract/access.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'

/** Shuts an account, or opens it again; what it did stays under its name. */
export function DisableAccount({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const change = useCommand('account.set-disabled')
  const disabled = account.state !== 'disabled'
  return (
    <ConfirmWithReason
      title={say(disabled ? 'access.disable-of' : 'access.enable-of', { name: account.displayName })}
      opened
      onClose={onClose}
      confirm={say(disabled ? 'access.disable' : 'access.enable')}
      danger={disabled}
      reasonLabel={say('access.reason')}
      busy={change.isPending}
      refusal={saidOrNull(change.error)}
      onConfirm={(reason) =>
        change.mutate({ userName: account.userName, disabled, reason }, {
          onSuccess: () => {
            toast(say(disabled ? 'access.disabled-done' : 'access.enabled-done', { name: account.displayName }))
            onClose()
          },
        })
      }
    >
      <p style={{ margin: 0 }}>{say(disabled ? 'access.disable-line' : 'access.enable-line')}</p>
    </ConfirmWithReason>
  )
}
