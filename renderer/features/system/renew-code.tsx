import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { CodePaper, KeepCode } from '../../components/feedback/code-paper.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PasswordField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'

/** Makes a new recovery code in the place of one that was lost or seen; the old one stops working. */
export function RenewCode({ office }: { readonly office: string }) {
  const say = useSay()
  const renew = useCommand('desk.renew-recovery-code')
  const [opened, setOpened] = useState(false)
  const [password, setPassword] = useState('')
  const close = () => {
    setOpened(false)
    setPassword('')
    renew.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    renew.mutate({ password })
  }
  return (
    <Card
      title={say('access.recovery-code')}
      line={say('access.renew-line')}
      actions={
        <Button variant="default" onClick={() => setOpened(true)}>
          {say('access.renew')}
        </Button>
      }
    >
      <Dialog title={say('access.renew')} opened={opened} onClose={close} size="lg">
        {renew.isSuccess ? (
          <Stack gap="sm">
            <CodePaper office={office} code={renew.data.recoveryCode} />
            <Notice tone="warn">{say('access.code-once')}</Notice>
            <Group justify="space-between">
              <KeepCode code={renew.data.recoveryCode} />
              <Button onClick={close}>{say('access.code-written')}</Button>
            </Group>
          </Stack>
        ) : (
          <form onSubmit={submit} noValidate>
            <Stack gap="sm">
              <ErrorSummary said={saidOrNull(renew.error)} fields={fieldsOf(renew.error)} />
              <PasswordField
                name="password"
                label={say('access.current-password')}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                autoComplete="current-password"
                visibilityToggleButtonProps={{ 'aria-label': say('access.show-password') }}
                data-autofocus
                required
              />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={close}>
                  {say('common.cancel')}
                </Button>
                <Button type="submit" loading={renew.isPending} disabled={password === ''}>
                  {say('access.renew')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Dialog>
    </Card>
  )
}
