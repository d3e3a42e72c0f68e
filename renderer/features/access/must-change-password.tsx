import { Button, Stack } from '@mantine/core'
import type { AccountView } from '../../../shared/contract/access.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { DoorPage } from './door-page.tsx'

/** Asks for an own password after signing in with one that somebody else knows. */
export function MustChangePassword({ account }: { readonly account: AccountView }) {
  const say = useSay()
  const signOut = useCommand('session.sign-out')
  return (
    <DoorPage>
      <Stack gap="md">
        <PageHeader title={say('access.must-change-title')} line={say('access.must-change-line', { name: account.displayName })} />
        <ChangePasswordForm
          onDone={() => undefined}
          aside={
            <Button variant="default" onClick={() => signOut.mutate({})}>
              {say('shell.signOut')}
            </Button>
          }
        />
      </Stack>
    </DoorPage>
  )
}
