import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { TalentMap } from '../../../shared/contract/talent.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { RegisterNotice } from '../../components/assess/register-notice.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { useSay } from '../../components/say.tsx'

/** Puts everybody into the boxes of a chosen day and keeps that mapping; the first one of an office, or one more to compare with. */
export function MakeMap({ onMade }: { readonly onMade?: (map: TalentMap) => void }) {
  const say = useSay()
  const toast = useToast()
  const work = useLongWork('talent.map')
  const [opened, setOpened] = useState(false)
  const [on, setOn] = useState<string | null>(localToday)
  const start = () => {
    if (on === null) return
    work.mutate({ on: isoDate(on) }, {
      onSuccess: (map) => {
        setOpened(false)
        toast(say('kotak.made', { placed: map.placed, people: map.people, on: { date: map.on } }))
        onMade?.(map)
      },
    })
  }
  return (
    <>
      <Button onClick={() => setOpened(true)}>{say('kotak.make')}</Button>
      <Dialog title={say('kotak.make')} opened={opened} onClose={() => (work.isPending ? undefined : setOpened(false))}>
        <Stack gap="md">
          <ErrorSummary said={saidOrNull(work.error)} />
          {work.isPending ? (
            <WorkProgress progress={work.progress} starting={say('kotak.making')} onCancel={work.cancel} cancelling={work.cancelling} />
          ) : (
            <>
              <p style={{ margin: 0 }}>{say('kotak.make-line')}</p>
              <DateField name="on" label={say('kotak.make-on')} description={say('kotak.make-on-line')} value={on} onChange={setOn} required />
              {on === null ? null : <RegisterNotice on={on} onUse={setOn} />}
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={() => setOpened(false)}>
                  {say('common.cancel')}
                </Button>
                <Button onClick={start} disabled={on === null}>
                  {say('kotak.make-start')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </Dialog>
    </>
  )
}
