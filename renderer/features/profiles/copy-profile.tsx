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
import { nameProblem } from './problems.ts'
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
  const [name, setName] = useState(next ? former : say('profile.copyName', { name: former }))
  const [tried, setTried] = useState(false)
  const wrong = nameProblem(name)
  const start = (event: FormEvent) => {
    event.preventDefault()
    if (wrong !== null) {
      setTried(true)
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
  // While a name is being typed it is not yet too short; letters too many are told at once.
  const told = wrong !== null && (tried || wrong.key === 'profile.problem.nameLong') ? wrong : refused
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
            required
            data-autofocus
            onChange={(event) => {
              setName(event.currentTarget.value)
              setTried(false)
            }}
            error={told === undefined ? undefined : say.message(told)}
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
