import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../feedback/dialog.tsx'
import { useToast } from '../feedback/toast.ts'
import { WorkProgress } from '../feedback/work-progress.tsx'
import { DateField } from '../fields/date-field.tsx'
import { ErrorSummary } from '../fields/error-summary.tsx'
import { useSay } from '../say.tsx'
import { localToday } from './local-today.ts'
import { RegisterNotice } from './register-notice.tsx'

/** Asks all rules about all people on a chosen day; the day may lie ahead, as the next promotion period does. */
export function RunButton() {
  const say = useSay()
  const toast = useToast()
  const run = useLongWork('assess.run')
  const [opened, setOpened] = useState(false)
  const [on, setOn] = useState<string | null>(localToday)
  const start = () => {
    if (on === null) return
    run.mutate({ on: isoDate(on) }, {
      onSuccess: (view) => {
        setOpened(false)
        toast(say('shell.run.done', { people: view.people, on: { date: view.on } }))
      },
    })
  }
  return (
    <>
      <Button onClick={() => setOpened(true)}>{say('shell.run.button')}</Button>
      <Dialog title={say('shell.run.title')} opened={opened} onClose={() => (run.isPending ? undefined : setOpened(false))}>
        <Stack gap="md">
          <ErrorSummary said={saidOrNull(run.error)} />
          {run.isPending ? (
            <WorkProgress progress={run.progress} starting={say('shell.run.starting')} onCancel={run.cancel} cancelling={run.cancelling} />
          ) : (
            <>
              <p style={{ margin: 0 }}>{say('shell.run.line')}</p>
              <DateField name="on" label={say('shell.run.on')} description={say('shell.run.on-line')} value={on} onChange={setOn} required />
              {on === null ? null : <RegisterNotice on={on} onUse={setOn} />}
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={() => setOpened(false)}>
                  {say('common.cancel')}
                </Button>
                <Button onClick={start} disabled={on === null}>
                  {say('shell.run.start')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </Dialog>
    </>
  )
}
