import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { letterheadSchema, type Letterhead } from '../../../shared/domain/document/letterhead.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { EmblemField } from './emblem-field.tsx'
import { LetterheadLines } from './letterhead-lines.tsx'
import { PaperHead } from './paper-head.tsx'
import css from './documents.module.css'

/** Writes the letterhead; what it will look like stands above and follows every key. */
export function LetterheadForm({ letterhead }: { readonly letterhead: Letterhead }) {
  const say = useSay()
  const toast = useToast()
  const admin = useHasRole('admin')
  const change = useCommand('letterhead.change')
  const [draft, setDraft] = useState<Letterhead>(letterhead)
  const [reason, setReason] = useState('')
  const set = (more: Partial<Letterhead>) => setDraft({ ...draft, ...more })
  const told = { ...draft, lines: draft.lines.filter(({ text }) => text.trim() !== '') }
  const touched = JSON.stringify(told) !== JSON.stringify(letterhead)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutateAsync({ letterhead: letterheadSchema.parse(told), reason: reason.trim() }).then(() => toast(say('document.letterhead-saved')), () => undefined)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary said={saidOrNull(change.error)} fields={fieldsOf(change.error)} />
        <Card title={say('document.preview')}>
          <div className={css['preview']} lang="id">{told.emblem === null && told.lines.length === 0 ? <p>{say('document.letterhead-empty')}</p> : <PaperHead letterhead={told} />}</div>
        </Card>
        <Card title={say('document.letterhead-content')}>
          <Stack gap="sm">
            <EmblemField value={draft.emblem} onChange={(emblem) => set({ emblem })} disabled={!admin} />
            <LetterheadLines lines={draft.lines} onChange={(lines) => set({ lines })} disabled={!admin} />
            <TextField name="place" label={say('document.letterhead-place')} value={draft.place} onChange={(event) => set({ place: event.currentTarget.value })} maxLength={120} disabled={!admin} />
          </Stack>
        </Card>
        <Card title={say('document.page')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <ChoiceField name="paper" label={say('document.paper-size')} value={draft.paper} onChange={(paper) => { if (admin) set({ paper: paper as Letterhead['paper'] }) }} choices={[{ value: 'A4', label: say('document.paper-a4') }, { value: 'F4', label: say('document.paper-f4') }]} />
            <ChoiceField name="font" label={say('document.font')} value={draft.font} onChange={(font) => { if (admin) set({ font: font as Letterhead['font'] }) }} choices={[{ value: 'arial', label: 'Arial' }, { value: 'bookman', label: 'Bookman Old Style' }]} />
          </SimpleGrid>
        </Card>
        {admin && touched ? (
          <Card title={say('document.letterhead-why')}>
            <Stack gap="sm">
              <TextAreaField name="reason" label={say('access.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} required />
              <Group justify="flex-end" gap="sm">
                <Button variant="default" onClick={() => setDraft(letterhead)}>{say('common.cancel')}</Button>
                <Button type="submit" loading={change.isPending} disabled={reason.trim().length < 5}>{say('document.letterhead-save')}</Button>
              </Group>
            </Stack>
          </Card>
        ) : null}
      </Stack>
    </form>
  )
}
