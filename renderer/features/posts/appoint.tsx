import { SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { isIsoDate, isoDate } from '../../../shared/calendar/iso-date.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ChoiceField, TextField } from '../../components/fields/fields.tsx'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { LawAnswer } from './law-answer.tsx'
import { PersonField, PostField } from './pick-fields.tsx'

/** Names somebody Plt of a vacant post or Plh of one whose holder is away; the law answers before anything is saved. */
export function Appoint({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const appoint = useCommand('acting.appoint')
  const [kind, setKind] = useState<'plt' | 'plh'>('plt')
  const [postId, setPostId] = useState<number | null>(null)
  const [nip, setNip] = useState<string | null>(null)
  const [starts, setStarts] = useState<string | null>(localToday())
  const [ends, setEnds] = useState<string | null>(null)
  const [skNumber, setSkNumber] = useState('')
  const [skDate, setSkDate] = useState<string | null>(null)
  const from = starts !== null && isIsoDate(starts) ? starts : null
  const asks = kind === 'plt' && postId !== null && nip !== null && from !== null
  const law = useProcedure('acting.check', { postId: postId ?? 0, nip: nip ?? '', starts: from ?? isoDate(localToday()) }, { enabled: asks })
  // The last lawful day stands in the form until another is chosen.
  const last = ends ?? (kind === 'plt' && asks ? law.data?.lastDay ?? null : null)
  const check = (): FieldErrors => ({
    ...(postId === null ? { postId: { key: 'vacancy.need.post' } } : {}), ...(nip === null ? { nip: { key: 'vacancy.need.person' } } : {}),
    ...(from === null ? { starts: { key: 'vacancy.need.day' } } : {}), ...(last === null ? { ends: { key: 'vacancy.need.day' } } : {}),
  })
  const save = (reason: string) => {
    if (postId === null || nip === null || from === null || last === null) return
    appoint.mutate({ postId, nip, kind, starts: from, ends: isoDate(last), skNumber: skNumber.trim() === '' ? null : skNumber.trim(), skDate: skDate === null ? null : isoDate(skDate), reason }, {
      onSuccess: (done) => {
        toast(say('vacancy.appointed', { name: done.name, post: done.post }))
        onClose()
      },
    })
  }
  const errorOf = (errors: Readonly<Record<string, string>>, name: string) => (errors[name] === undefined ? {} : { error: errors[name] })
  return (
    <ReasonedForm title={say('vacancy.appoint')} onClose={onClose} busy={appoint.isPending} error={appoint.error} check={check} onSave={save}>
      {(errors) => (
        <>
          <ChoiceField
            name="kind" label={say('vacancy.field.acting-kind')} value={kind}
            onChange={(value) => {
              setKind(value === 'plh' ? 'plh' : 'plt')
              setPostId(null)
            }}
            choices={(['plt', 'plh'] as const).map((value) => ({ value, label: say(`record.post.assignment.${value}`), line: say(`vacancy.kind-line.${value}`) }))}
          />
          <PostField key={kind} label={say('vacancy.post-to-act')} kind={kind} value={postId} onChange={setPostId} {...errorOf(errors, 'postId')} />
          <PersonField label={say('vacancy.who-acts')} onChange={setNip} {...errorOf(errors, 'nip')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <DateField name="starts" label={say('vacancy.first-day')} value={starts} onChange={setStarts} required {...errorOf(errors, 'starts')} />
            <DateField name="ends" label={say('vacancy.last-day')} value={last} onChange={setEnds} required {...errorOf(errors, 'ends')} />
          </SimpleGrid>
          {asks ? <LawAnswer asked={law} /> : null}
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextField name="skNumber" label={say('vacancy.field.sk')} maxLength={120} value={skNumber} onChange={(event) => setSkNumber(event.currentTarget.value)} {...errorOf(errors, 'skNumber')} />
            <DateField name="skDate" label={say('vacancy.sk-date')} value={skDate} onChange={setSkDate} {...errorOf(errors, 'skDate')} />
          </SimpleGrid>
        </>
      )}
    </ReasonedForm>
  )
}
