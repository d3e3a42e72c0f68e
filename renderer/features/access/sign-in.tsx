import { Anchor, Button, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PasswordField, TextField } from '../../components/fields/fields.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { DoorPage } from './door-page.tsx'
import { Recover } from './recover.tsx'

/** The door: name and password, or a way back in by the recovery code. */
export function SignIn({ office }: { readonly office: string | null }) {
  const say = useSay()
  const signIn = useCommand('session.sign-in')
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const [recovering, setRecovering] = useState(false)
  if (recovering) return <Recover onBack={() => setRecovering(false)} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ userName: userName.trim().toLowerCase(), password })
  }
  return (
    <DoorPage>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <PageHeader title={say('access.sign-in-title')} line={office ?? say('access.sign-in-line')} />
          <ErrorSummary said={saidOrNull(signIn.error)} fields={fieldsOf(signIn.error)} />
          <TextField
            name="userName"
            label={say('access.user-name')}
            value={userName}
            onChange={(event) => setUserName(event.currentTarget.value)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
          />
          <PasswordField
            name="password"
            label={say('access.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': say('access.show-password') }}
            required
          />
          <Button type="submit" loading={signIn.isPending} disabled={userName.trim() === '' || password === ''}>
            {say('access.sign-in')}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={() => setRecovering(true)}>
            {say('access.forgot')}
          </Anchor>
        </Stack>
      </form>
    </DoorPage>
  )
}
