import { Button, Group, Stack } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useSay } from '../../components/say.tsx'

/** Asks before unsaved changes are left behind: save them, leave them, or stay. */
export function LeaveQuestion({ changes, saving, onSave }: {
  readonly changes: number
  readonly saving: boolean
  readonly onSave: (then: () => void, otherwise: () => void) => void
}) {
  const say = useSay()
  const blocker = useBlocker({ shouldBlockFn: () => changes > 0, enableBeforeUnload: () => changes > 0, withResolver: true })
  if (blocker.status !== 'blocked') return null
  const { proceed, reset } = blocker
  return (
    <Dialog title={say('profile.leave.title')} opened onClose={reset}>
      <Stack gap="md">
        <p style={{ margin: 0 }}>{say('profile.leave.line', { count: changes })}</p>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={reset}>
            {say('profile.leave.stay')}
          </Button>
          <Button variant="default" onClick={proceed}>
            {say('profile.leave.drop')}
          </Button>
          <Button
            loading={saving}
            data-autofocus
            onClick={() => onSave(proceed, reset)}
          >
            {say('profile.leave.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
