import { useState } from 'react'
import type { AccountView, RoleGrant } from '../../../shared/contract/access.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { RoleEditor } from './role-editor.tsx'

/** Changes what an account may do, with the reason. */
export function ChangeRoles({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const change = useCommand('account.change-roles')
  const [grants, setGrants] = useState<readonly RoleGrant[]>(account.roles)
  return (
    <ConfirmWithReason
      title={say('access.change-roles-of', { name: account.displayName })}
      opened
      onClose={onClose}
      confirm={say('access.save-roles')}
      reasonLabel={say('access.reason')}
      busy={change.isPending}
      refusal={saidOrNull(change.error)}
      onConfirm={(reason) =>
        change.mutate({ userName: account.userName, roles: [...grants], reason }, {
          onSuccess: () => {
            toast(say('access.roles-saved', { name: account.displayName }))
            onClose()
          },
        })
      }
    >
      <RoleEditor grants={grants} onChange={setGrants} />
    </ConfirmWithReason>
  )
}
