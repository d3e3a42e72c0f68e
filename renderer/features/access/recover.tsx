import { Anchor, Button, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { DoorPage } from './door-page.tsx'
import { newPasswordFaults } from './new-password.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

/** The way back in with the recovery code: it opens the data and sets a new password. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const say = useSay()
  const recover = useCommand('desk.recover')
  const [code, setCode] = useState('')
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [faults, setFaults] = useState<Record<string, Message>>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = newPasswordFaults(password, again)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    recover.mutate({ recoveryCode: code.trim(), userName: userName.trim().toLowerCase(), newPassword: password })
  }
  const own = Object.keys(faults).length > 0
  return (
    <DoorPage>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <PageHeader title={say('access.recover-title')} line={say('access.recover-line')} />
          <ErrorSummary
            said={own ? { key: 'access.form-faults' } : saidOrNull(recover.error)}
            fields={own ? faults : fieldsOf(recover.error)}
          />
          <TextField name="recoveryCode" label={say('access.recovery-code')} value={code} onChange={(event) => setCode(event.currentTarget.value)} autoFocus required spellCheck={false} />
          <TextField name="userName" label={say('access.user-name')} value={userName} onChange={(event) => setUserName(event.currentTarget.value)} autoComplete="username" autoCapitalize="none" required />
          <NewPasswordFields password={password} again={again} onPassword={setPassword} onAgain={setAgain} faults={faults} />
          <Button type="submit" loading={recover.isPending} disabled={code.trim() === '' || userName.trim() === ''}>
            {say('access.recover')}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={onBack}>
            {say('access.back-to-sign-in')}
          </Anchor>
        </Stack>
      </form>
    </DoorPage>
  )
}
