import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { RaterView } from '../../../shared/contract/assignment.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'

function AccountField({ value, onChange, error }: { readonly value: string | null; readonly onChange: (userName: string | null) => void; readonly error?: string | undefined }) {
  const say = useSay()
  const accounts = useProcedure('account.list', {})
  const open = (accounts.data?.accounts ?? []).filter(({ nip }) => nip === null)
  return (
    <SelectField
      name="userName"
      label={say('assignment.account')}
      description={say('assignment.account-line')}
      placeholder={say('assignment.no-account-chosen')}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': say('assignment.clear-official', { label: say('assignment.account') }) }}
      value={value}
      onChange={onChange}
      error={error}
      data={open.map(({ userName, displayName }) => ({ value: userName, label: `${displayName} · ${userName}` }))}
    />
  )
}

/** An official who is no employee (the Kepala Daerah), with the account with which they sign in. */
export function AddRater({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const add = useCommand('rater.add')
  const [name, setName] = useState('')
  const [post, setPost] = useState('')
  const [userName, setUserName] = useState<string | null>(null)
  const [found, setFound] = useState<Readonly<Record<string, Message>>>({})
  const own = Object.keys(found).length > 0
  const wrong = own ? found : fieldsOf(add.error)
  const error = (field: string) => {
    const fault = wrong[field]
    return fault === undefined ? undefined : say.message(fault)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const now: Record<string, Message> = {
      ...(name.trim().length < 2 ? { name: { key: 'assignment.name-needed' as const } } : {}), ...(post.trim().length < 2 ? { post: { key: 'assignment.post-needed' as const } } : {}),
    }
    setFound(now)
    if (Object.keys(now).length > 0) return
    add.mutate({ name: name.trim(), post: post.trim(), userName }, {
      onSuccess: (done) => {
        toast(say('assignment.rater-added', { name: done.name }))
        onClose()
      },
    })
  }
  return (
    <Dialog title={say('assignment.add-rater')} opened onClose={onClose} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={own ? { key: 'common.notSaved' } : saidOrNull(add.error)} fields={wrong} />
          <p style={{ margin: 0 }}>{say('assignment.add-rater-line')}</p>
          <TextField name="name" label={say('assignment.name')} required value={name} onChange={(event) => setName(event.currentTarget.value)} error={error('name')} maxLength={200} data-autofocus />
          <TextField name="post" label={say('assignment.post')} required value={post} onChange={(event) => setPost(event.currentTarget.value)} error={error('post')} maxLength={250} />
          <AccountField value={userName} onChange={setUserName} error={error('userName')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('common.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {say('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** Links an official who is no employee to another account, or to none. */
export function LinkRater({ rater, onClose }: { readonly rater: RaterView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const link = useCommand('rater.link')
  const [userName, setUserName] = useState(rater.account)
  return (
    <ReasonedForm
      title={say('assignment.link-this', { name: rater.name })}
      onClose={onClose}
      busy={link.isPending}
      error={link.error}
      onSave={(reason) =>
        link.mutate({ raterId: rater.raterId, userName, reason }, {
          onSuccess: () => {
            toast(say('assignment.linked', { name: rater.name }))
            onClose()
          },
        })
      }
    >
      {(errors) => <AccountField value={userName} onChange={setUserName} error={errors['userName']} />}
    </ReasonedForm>
  )
}
