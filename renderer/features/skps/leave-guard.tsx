import { Button, Group, Stack } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useSay } from '../../components/say.tsx'
import type { SkpDraft } from './use-skp-draft.ts'

/** Keeps what is written before the page is left, and asks only where it cannot be kept. */
export function LeaveGuard({ draft }: { readonly draft: SkpDraft }) {
  const say = useSay()
  const { saver } = draft
  const blocker = useBlocker({ shouldBlockFn: async () => !(await saver.flush()), enableBeforeUnload: () => saver.state().kind !== 'saved', withResolver: true })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog title={say('skp.leave.title')} opened onClose={blocker.reset}>
      <Stack gap="md">
        <p style={{ margin: 0 }}>{say('skp.leave.line')}</p>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={blocker.proceed}>{say('skp.leave.drop')}</Button>
          <Button onClick={blocker.reset} data-autofocus>{say('skp.leave.stay')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
