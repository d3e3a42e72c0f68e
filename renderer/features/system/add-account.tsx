import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { RoleGrant } from '../../../shared/contract/access.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import { RoleEditor } from './role-editor.tsx'

/** Makes an account with its roles; its one-time password is shown once. */
export function AddAccount({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const add = useCommand('account.add')
  const [displayName, setDisplayName] = useState('')
  const [userName, setUserName] = useState('')
  const [nip, setNip] = useState('')
  const [grants, setGrants] = useState<readonly RoleGrant[]>([{ role: 'penilai', unitId: null }])
  const [faults, setFaults] = useState<Readonly<Record<string, Message>>>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {}
    const number = nip.replaceAll(/\s/g, '')
    if (displayName.trim().length < 2) found['displayName'] = { key: 'access.display-name-needed' }
    if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(userName)) found['userName'] = { key: 'access.user-name-shape' }
    if (number !== '' && !/^\d{18}$/.test(number)) found['nip'] = { key: 'access.nip-shape' }
    setFaults(found)
    if (Object.keys(found).length === 0) add.mutate({ displayName: displayName.trim(), userName, nip: number === '' ? null : number, roles: [...grants] })
  }
  const own = Object.keys(faults).length > 0
  const shown = (field: string) => {
    const fault = faults[field] ?? fieldsOf(add.error)[field]
    return fault === undefined ? undefined : say.message(fault)
  }
  return (
    <Dialog title={say('access.add')} opened onClose={onClose} size="lg">
      {add.isSuccess ? (
        <OneTimePassword name={add.data.account.displayName} userName={add.data.account.userName} password={add.data.oneTimePassword} onClose={onClose} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <ErrorSummary said={own ? { key: 'access.form-faults' } : saidOrNull(add.error)} fields={own ? faults : fieldsOf(add.error)} />
            <TextField name="displayName" label={say('access.display-name')} value={displayName} onChange={(event) => setDisplayName(event.currentTarget.value)} error={shown('displayName')} required data-autofocus />
            <Group grow align="flex-start">
              <TextField name="userName" label={say('access.user-name')} value={userName} onChange={(event) => setUserName(event.currentTarget.value.trim().toLowerCase())} error={shown('userName')} autoCapitalize="none" spellCheck={false} required />
              <TextField name="nip" label={say('access.nip-optional')} value={nip} onChange={(event) => setNip(event.currentTarget.value)} error={shown('nip')} inputMode="numeric" maxLength={24} />
            </Group>
            <RoleEditor grants={grants} onChange={setGrants} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {say('common.cancel')}
              </Button>
              <Button type="submit" loading={add.isPending}>
                {say('access.make-account')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
