import { Anchor, Button, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useLongWork } from '../../bridge/long-work.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { PasswordField, TextField } from '../../components/fields/fields.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { DoorPage } from './door-page.tsx'

/** Brings a whole office back from a back-up where nobody can sign in: on a new computer, or over damaged data. */
export function RestoreOffice({ onBack }: { readonly onBack: () => void }) {
  const say = useSay()
  const restore = useLongWork('desk.restore')
  const [file, setFile] = useState('')
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A path copied in Windows Explorer comes in quotes.
    const path = file.trim().replace(/^"(.*)"$/, '$1')
    restore.mutate({ file: path, userName: userName.trim().toLowerCase(), password }, { onSuccess: onBack })
  }
  return (
    <DoorPage>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <PageHeader title={say('access.restore-office')} line={say('access.restore-office-line')} />
          <ErrorSummary said={saidOrNull(restore.error)} fields={fieldsOf(restore.error)} />
          {restore.isPending ? (
            <WorkProgress progress={restore.progress} starting={say('backup.unpacking')} />
          ) : (
            <>
              <TextField name="file" label={say('access.restore-path')} description={say('access.restore-path-line')} value={file} onChange={(event) => setFile(event.currentTarget.value)} spellCheck={false} autoFocus required />
              <TextField name="userName" label={say('access.user-name')} value={userName} onChange={(event) => setUserName(event.currentTarget.value)} autoComplete="username" autoCapitalize="none" required />
              <PasswordField
                name="password"
                label={say('backup.password')}
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                autoComplete="current-password"
                visibilityToggleButtonProps={{ 'aria-label': say('access.show-password') }}
                required
              />
              <Button type="submit" disabled={file.trim() === '' || userName.trim() === '' || password === ''}>
                {say('backup.restore')}
              </Button>
              <Anchor component="button" type="button" size="sm" onClick={onBack}>
                {say('common.back')}
              </Anchor>
            </>
          )}
        </Stack>
      </form>
    </DoorPage>
  )
}
