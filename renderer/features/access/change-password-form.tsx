import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PasswordField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { newPasswordFaults } from './new-password.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

/** Changes the own password; the present one is asked so that an unattended computer cannot be taken over. */
export function ChangePasswordForm({ onDone, aside }: { readonly onDone: () => void; readonly aside?: ReactNode }) {
  const say = useSay()
  const change = useCommand('session.change-password')
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [faults, setFaults] = useState<Record<string, Message>>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = newPasswordFaults(password, again)
    setFaults(found)
    if (Object.keys(found).length === 0) change.mutate({ current, next: password }, { onSuccess: onDone })
  }
  const own = Object.keys(faults).length > 0
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary said={own ? { key: 'access.form-faults' } : saidOrNull(change.error)} fields={own ? faults : fieldsOf(change.error)} />
        <PasswordField
          name="current"
          label={say('access.current-password')}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': say('access.show-password') }}
          data-autofocus
          required
        />
        <NewPasswordFields password={password} again={again} onPassword={setPassword} onAgain={setAgain} faults={faults} />
        <Group justify="flex-end">
          {aside}
          <Button type="submit" loading={change.isPending} disabled={current === ''}>
            {say('access.save-password')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
