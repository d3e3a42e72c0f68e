import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLongWork } from '../../bridge/long-work.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { undoneWords } from './undone-words.ts'

/** Takes a whole import back: what it added goes, what it changed becomes what it was. */
export function UndoDialog({ batchId, onClose }: { readonly batchId: number; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const undo = useLongWork('import.undo')
  const [reason, setReason] = useState('')
  const start = () =>
    undo.mutate({ batchId, reason: reason.trim() }, {
      onSuccess: (undone) => {
        toast(undoneWords(say, undone))
        onClose()
      },
    })
  return (
    <Dialog title={say('import.undo-number', { number: String(batchId) })} opened onClose={() => (undo.isPending ? undefined : onClose())}>
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(undo.error)} />
        {undo.isPending ? (
          <WorkProgress progress={undo.progress} starting={say('import.undoing')} />
        ) : (
          <>
            <p style={{ margin: 0 }}>{say('import.undo-line')}</p>
            <TextAreaField name="reason" label={say('import.undo-reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {say('common.cancel')}
              </Button>
              <Button onClick={start}>{say('import.undo')}</Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  )
}
