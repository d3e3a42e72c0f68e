import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import css from './system.module.css'

/** Takes a back-up and checks it; it can go to another disk as well. */
export function TakeBackup() {
  const say = useSay()
  const toast = useToast()
  const take = useLongWork('backup.take')
  const [opened, setOpened] = useState(false)
  const [to, setTo] = useState('')
  const start = () =>
    take.mutate({ to: to.trim() === '' ? null : to.trim() }, {
      onSuccess: (info) => {
        setOpened(false)
        toast(say('backup.taken-done', { file: info.file }))
      },
    })
  return (
    <>
      <Button onClick={() => setOpened(true)}>{say('backup.take')}</Button>
      <Dialog title={say('backup.take')} opened={opened} onClose={() => (take.isPending ? undefined : setOpened(false))}>
        <Stack gap="sm">
          <ErrorSummary said={saidOrNull(take.error)} />
          {take.isPending ? (
            <WorkProgress progress={take.progress} starting={say('backup.copying')} onCancel={take.cancel} cancelling={take.cancelling} />
          ) : (
            <>
              <p className={css['plain']}>{say('backup.take-line')}</p>
              <TextField name="to" label={say('backup.to')} description={say('backup.to-line')} value={to} onChange={(event) => setTo(event.currentTarget.value)} spellCheck={false} />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={() => setOpened(false)}>
                  {say('common.cancel')}
                </Button>
                <Button onClick={start}>{say('backup.take')}</Button>
              </Group>
            </>
          )}
        </Stack>
      </Dialog>
    </>
  )
}
