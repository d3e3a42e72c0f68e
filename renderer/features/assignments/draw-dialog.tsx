import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { DrawnPreview } from './drawn-preview.tsx'

/** Draws spans up from the imported superior columns of a year: first to look at, then to keep. */
export function DrawDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const now = Number(localToday().slice(0, 4))
  const [year, setYear] = useState(String(now))
  const preview = useLongWork('assignment.draw-up', { changes: false })
  const apply = useLongWork('assignment.draw-up')
  const running = preview.isPending ? preview : apply.isPending ? apply : null
  const drawn = preview.data
  const writes = drawn === undefined ? 0 : drawn.new + drawn.changed + drawn.gap
  const keep = () =>
    apply.mutate({ year: Number(year), apply: true }, {
      onSuccess: (done) => {
        toast(say('assignment.drawn-done', { new: done.new, changed: done.changed, gap: done.gap }))
        onClose()
      },
    })
  return (
    <Dialog title={say('assignment.draw')} opened onClose={() => (running === null ? onClose() : running.cancel())} size="70rem">
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(preview.error ?? apply.error)} />
        <p style={{ margin: 0 }}>{say('assignment.draw-line')}</p>
        <Group align="flex-end" gap="sm">
          <SelectField
            name="year"
            label={say('assignment.year')}
            value={year}
            onChange={(next) => {
              setYear(next ?? year)
              preview.reset()
            }}
            data={Array.from({ length: 8 }, (_, at) => String(now + 1 - at))}
            allowDeselect={false}
            disabled={running !== null}
            w={140}
            data-autofocus
          />
          <Button variant={drawn ? 'default' : 'filled'} onClick={() => preview.mutate({ year: Number(year), apply: false })} disabled={running !== null}>
            {say('assignment.look')}
          </Button>
        </Group>
        {running === null ? null : <WorkProgress progress={running.progress} starting={say('assignment.progress-drawing')} onCancel={running.cancel} cancelling={running.cancelling} />}
        {drawn && running === null ? <DrawnPreview drawn={drawn} /> : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={running !== null}>
            {say('common.cancel')}
          </Button>
          {drawn ? (
            <Button onClick={keep} disabled={running !== null || writes === 0}>
              {say('assignment.keep-drawn')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Dialog>
  )
}
