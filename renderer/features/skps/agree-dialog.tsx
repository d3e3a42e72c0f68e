import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { useSay } from '../../components/say.tsx'
import type { SkpDraft, SkpView } from './use-skp-draft.ts'

/** Agrees an SKP: the day of the dialogue, and what follows from it. */
export function AgreeDialog({ view, draft, onClose }: { readonly view: SkpView; readonly draft: SkpDraft; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const command = useCommand('skp.agree')
  const [on, setOn] = useState<string | null>(localToday())
  const [missing, setMissing] = useState<Message | null>(null)
  const { head } = view
  const number = (view.versions.at(-1)?.number ?? 0) + 1
  const agree = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(on === null ? { key: 'skp.agree.onMissing' } : null)
    if (on === null || !(await draft.saver.flush())) return
    // Not by the callbacks of mutate: the page begins anew, and this dialog is gone, as soon as the answer is there.
    const answer = await command.mutateAsync({ assignmentId: head.assignmentId, year: head.year, revision: draft.saver.revision(), on: isoDate(on), reason: null }).catch(() => null)
    if (answer !== null) toast(say('skp.agree.done', { number: answer.number }))
  }
  return (
    <Dialog title={say('skp.agree.title')} opened onClose={onClose}>
      <form onSubmit={(event) => void agree(event)} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={command.error?.said ?? null} />
          <p style={{ margin: 0 }}>{say('skp.agree.line', { name: head.name, number })}</p>
          {view.reopenReason === null ? null : <p style={{ margin: 0 }}>{say('skp.agree.reason', { reason: view.reopenReason })}</p>}
          <DateField name="skp-on" label={say('skp.agree.on')} value={on} onChange={setOn} required {...(missing === null ? {} : { error: say.message(missing) })} />
          {number === 1 && head.dueOn !== null && on !== null && on > head.dueOn ? <Notice tone="warn">{say('skp.agree.late', { date: { date: head.dueOn } })}</Notice> : null}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={command.isPending}>{say('skp.agree')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
