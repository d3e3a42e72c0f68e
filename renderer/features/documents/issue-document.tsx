import { Button, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState, type FormEvent } from 'react'
import type { DocumentSubject } from '../../../shared/contract/document.ts'
import type { DocumentKind } from '../../../shared/domain/document/content.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { isoDate } from '../../../shared/calendar/iso-date.ts'

/** Issues the document: number, date and place are asked, what it shows is kept. */
export function IssueDocument({ kind, subject, place }: { readonly kind: DocumentKind; readonly subject: DocumentSubject; readonly place: string }) {
  const say = useSay()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button onClick={open}>{say('document.issue')}</Button>
      <Dialog title={say('document.issue-title', { kind: { text: `document.kind.${kind}` } })} opened={opened} onClose={close}>
        {opened ? <IssueForm kind={kind} subject={subject} place={place} onDone={close} /> : null}
      </Dialog>
    </>
  )
}

function IssueForm({ kind, subject, place, onDone }: { readonly kind: DocumentKind; readonly subject: DocumentSubject; readonly place: string; readonly onDone: () => void }) {
  const say = useSay()
  const toast = useToast()
  const issue = useCommand('document.issue')
  const [draft, setDraft] = useState({ number: '', dated: localToday() as string | null, place })
  const fields = fieldsOf(issue.error)
  const ready = draft.number.trim() !== '' && draft.dated !== null && draft.place.trim().length >= 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready || draft.dated === null) return
    issue.mutate({ kind, subject, number: draft.number.trim(), dated: isoDate(draft.dated), place: draft.place.trim() }, {
      onSuccess: (issued) => {
        toast(say('document.issued-done', { number: issued.number }))
        onDone()
      },
    })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(issue.error)} fields={fields} />
        <p>{say('document.issue-line')}</p>
        <TextField name="number" label={say('document.number')} value={draft.number} onChange={(event) => setDraft({ ...draft, number: event.currentTarget.value })} maxLength={120} required data-autofocus />
        <DateField name="dated" label={say('document.dated')} value={draft.dated} onChange={(dated) => setDraft({ ...draft, dated })} required />
        <TextField name="place" label={say('document.place')} value={draft.place} onChange={(event) => setDraft({ ...draft, place: event.currentTarget.value })} maxLength={120} required />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onDone}>{say('common.cancel')}</Button>
          <Button type="submit" loading={issue.isPending} disabled={!ready}>{say('document.issue')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
