import { Button, Group, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { ProfileHead } from '../../../shared/contract/profile.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { profileName, profilePath } from './profile-words.ts'

/** What is said about a profile that is copied. */
export type Copied = Pick<ProfileHead, 'id' | 'name' | 'state'>

/** Makes a draft with the same values under a name of the board's own, and opens it. */
export function CopyProfile({ from, onClose }: { readonly from: Copied; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const navigate = useNavigate()
  const copy = useCommand('profile.copy')
  const former = profileName(from.name, say)
  const next = from.state === 'active'
  const [name, setName] = useState(next ? former : say('profile.copyName', { name: former }).slice(0, 120))
  const [short, setShort] = useState(false)
  const start = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim().length < 3) {
      setShort(true)
      return
    }
    copy.mutate({ from: from.id, name: name.trim() }, {
      onSuccess: (view) => {
        onClose()
        toast(say('profile.copied', { name: profileName(view.name, say) }))
        void navigate({ to: profilePath(view.id) })
      },
    })
  }
  const refused = fieldsOf(copy.error)['name']
  const fault = short ? say('profile.problem.name') : refused === undefined ? undefined : say.message(refused)
  return (
    <Dialog title={say(next ? 'profile.nextVersion' : 'profile.copyTitle', { name: former })} opened onClose={onClose}>
      <form onSubmit={start} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(copy.error)} />
          <p style={{ margin: 0 }}>{say(next ? 'profile.nextVersionLine' : 'profile.copyLine', { name: former })}</p>
          <TextField
            name="copy-name"
            label={say('profile.newName')}
            value={name}
            maxLength={120}
            required
            data-autofocus
            onChange={(event) => {
              setName(event.currentTarget.value)
              setShort(false)
            }}
            error={fault}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {say('common.cancel')}
            </Button>
            <Button type="submit" loading={copy.isPending}>
              {say('profile.makeDraft')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
