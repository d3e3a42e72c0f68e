import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSay } from '../../components/say.tsx'
import { newPasswordFaults } from './new-password.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

const USER_NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/

/** Makes the encrypted data of the office and its first Admin; there is no password that comes with the program. */
export function FirstAdmin(props: {
  readonly office: string
  readonly onBegin: () => void
  readonly onBack: () => void
  readonly onMade: (recoveryCode: string) => void
}) {
  const say = useSay()
  const init = useCommand('desk.init')
  const [displayName, setDisplayName] = useState('')
  const [userName, setUserName] = useState('admin')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [faults, setFaults] = useState<Record<string, Message>>({})

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = newPasswordFaults(password, again)
    if (displayName.trim().length < 2) found['displayName'] = { key: 'access.display-name-missing' }
    if (!USER_NAME.test(userName.trim())) found['userName'] = { key: 'access.user-name-shape' }
    setFaults(found)
    if (Object.keys(found).length > 0) return
    props.onBegin()
    try {
      const made = await init.mutateAsync({ office: props.office.trim(), userName: userName.trim(), displayName: displayName.trim(), password })
      props.onMade(made.recoveryCode)
    } catch {
      // The refusal is shown by the summary above the form.
    }
  }
  const own = Object.keys(faults).length > 0
  const { error } = init
  const shown = (field: string) => {
    const fault = faults[field]
    return fault === undefined ? undefined : say.message(fault)
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <PageHeader title={say('access.admin-title')} line={say('access.admin-line')} />
        <ErrorSummary said={own ? { key: 'access.form-faults' } : saidOrNull(error)} fields={own ? faults : fieldsOf(error)} />
        <TextField name="displayName" label={say('access.display-name')} value={displayName} onChange={(event) => setDisplayName(event.currentTarget.value)} error={shown('displayName')} autoComplete="name" autoFocus required />
        <TextField name="userName" label={say('access.user-name')} description={say('access.user-name-hint')} value={userName} onChange={(event) => setUserName(event.currentTarget.value.toLowerCase())} error={shown('userName')} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <NewPasswordFields password={password} again={again} onPassword={setPassword} onAgain={setAgain} faults={faults} />
        <Group justify="space-between">
          <Button variant="default" onClick={props.onBack}>
            {say('common.back')}
          </Button>
          <Button type="submit" loading={init.isPending}>
            {say('access.make-office')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
