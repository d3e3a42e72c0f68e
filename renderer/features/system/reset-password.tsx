import { Button, Group, Stack } from '@mantine/core'
import type { AccountView } from '../../../shared/contract/access.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { useSay } from '../../components/say.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import css from './system.module.css'

/** Gives an account a new one-time password; the old one stops working at once. */
export function ResetPassword({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const say = useSay()
  const reset = useCommand('account.reset')
  return (
    <Dialog title={say('access.reset-of', { name: account.displayName })} opened onClose={onClose}>
      {reset.isSuccess ? (
        <OneTimePassword name={account.displayName} userName={account.userName} password={reset.data.oneTimePassword} onClose={onClose} />
      ) : (
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(reset.error)} />
          <p className={css['plain']}>{say('access.reset-line')}</p>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {say('common.cancel')}
            </Button>
            <Button loading={reset.isPending} onClick={() => reset.mutate({ userName: account.userName })}>
              {say('access.reset')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  )
}
