import { Button, Group, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isEmptySkp } from '../../../shared/domain/appraisal/skp.ts'
import type { Message } from '../../../shared/text/message.ts'
import { call } from '../../bridge/call.ts'
import { procedureKey } from '../../bridge/hooks.ts'
import { markSaved } from '../../bridge/last-saved.ts'
import { saidBy } from '../../bridge/refusal.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import type { SkpDraft, SkpView } from './use-skp-draft.ts'

/** Takes another SKP over as the draft; one that has words is replaced only after it is said so, and Ctrl+Z brings it back. */
export function CopyDialog({ view, draft, onClose }: { readonly view: SkpView; readonly draft: SkpDraft; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const client = useQueryClient()
  const choices = view.copyable.map((one) => ({ value: `${one.assignmentId}:${one.year}`, label: one.label, ref: { assignmentId: one.assignmentId, year: one.year } }))
  const [from, setFrom] = useState<string | null>(choices[0]?.value ?? null)
  const [refused, setRefused] = useState<Message | null>(null)
  const [busy, setBusy] = useState(false)
  const replaces = !isEmptySkp(draft.content)
  const copy = async () => {
    const chosen = choices.find(({ value }) => value === from)
    if (!chosen) return
    setBusy(true)
    try {
      if (await draft.saver.flush()) {
        const answer = await call('skp.copy', { assignmentId: view.head.assignmentId, year: view.head.year, revision: draft.saver.revision(), from: chosen.ref })
        if (answer.outcome === 'clash') throw new Error('clash')
        draft.saver.settle(answer.content, answer.revision, answer.savedAt)
        draft.edit({ do: 'replace', content: answer.content })
        markSaved()
        void client.invalidateQueries({ queryKey: procedureKey('skp.get', { assignmentId: view.head.assignmentId, year: view.head.year }) })
        toast(say('skp.copy.done'))
      }
      onClose()
    } catch (error) {
      setBusy(false)
      setRefused(error instanceof Error && error.message === 'clash' ? { key: 'skp.changed-meanwhile', values: { name: view.head.name } } : saidBy(error))
    }
  }
  return (
    <Dialog title={say('skp.copy.title')} opened onClose={onClose}>
      <Stack gap="sm">
        <ErrorSummary said={refused} />
        <p style={{ margin: 0 }}>{say('skp.copy.line')}</p>
        <SelectField name="skp-copy" label={say('skp.copy.from')} data={choices.map(({ value, label }) => ({ value, label }))} value={from} onChange={setFrom} allowDeselect={false} searchable data-autofocus />
        {replaces ? <Notice tone="warn">{say('skp.copy.replaces')}</Notice> : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button loading={busy} disabled={from === null} onClick={() => void copy()}>{say(replaces ? 'skp.copy.confirmReplace' : 'skp.copy.confirm')}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
