import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Role } from '../../../shared/contract/procedure.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import type { Language } from '../../../shared/text/say.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useAccount } from '../../bridge/session.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { AccountMenu } from '../../components/frame/account-menu.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'

/** The name of a role as a text key. */
export const roleKeys: Readonly<Record<Role, MessageKey>> = {
  admin: 'common.role.admin',
  penilai: 'common.role.penilai',
  pimpinan: 'common.role.pimpinan',
  auditor: 'common.role.auditor',
}

/** Who is signed in, at the right of the top bar. */
export function AccountCorner({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const say = useSay()
  const toast = useToast()
  const account = useAccount()
  const navigate = useNavigate()
  const signOut = useCommand('session.sign-out')
  const [changing, setChanging] = useState(false)
  const roles = [...new Set(account.roles.map((grant) => grant.role))].map((role) => say(roleKeys[role])).join(' · ')
  return (
    <>
      <AccountMenu
        name={account.displayName}
        roles={roles}
        onLanguage={onLanguage}
        onChangePassword={() => setChanging(true)}
        onSignOut={() => {
          // Whoever signs in next begins on Beranda, not on the former reader's screen.
          void navigate({ to: '/' })
          signOut.mutate({})
        }}
      />
      <Dialog title={say('shell.changePassword')} opened={changing} onClose={() => setChanging(false)}>
        <ChangePasswordForm
          onDone={() => {
            setChanging(false)
            toast(say('access.password-saved'))
          }}
        />
      </Dialog>
    </>
  )
}
