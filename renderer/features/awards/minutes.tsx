import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { useWholeOffice } from './use-whole-office.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import css from './awards.module.css'
import type { RoundData } from './round-data.ts'

/** The minutes: when and where the board met, who was there, what was noted. Written by the Admin while the round is open. */
export function Minutes({ data }: { readonly data: RoundData }) {
  const say = useSay()
  const writes = useWholeOffice('admin') && data.round.state === 'open'
  return (
    <div className={css['scrolling']} tabIndex={0} role="group" aria-label={say('award.part.berita-acara')}>
      <Card title={say('award.part.berita-acara')} line={say(writes ? 'award.minutes-line' : 'award.minutes-read')}>
        {writes ? <MinutesForm id={data.round.id} minutes={data.minutes} /> : <MinutesRead minutes={data.minutes} />}
      </Card>
    </div>
  )
}

function MinutesForm({ id, minutes }: { readonly id: number; readonly minutes: RoundData['minutes'] }) {
  const say = useSay()
  const toast = useToast()
  const write = useCommand('award.write-minutes')
  const [draft, setDraft] = useState(minutes)
  const [members, setMembers] = useState(minutes.members.join('\n'))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const names = members.split('\n').map((one) => one.trim()).filter((one) => one !== '')
    write.mutate({ id, minutes: { ...draft, members: names } }, { onSuccess: () => toast(say('award.minutes-saved')) })
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(write.error)} fields={fieldsOf(write.error)} />
        <div className={css['form']}>
          <div onKeyDown={staysOnDay}>
            <DateField name="heldOn" label={say('award.minutes.heldOn')} value={draft.heldOn} onChange={(day) => setDraft({ ...draft, heldOn: day !== null && isIsoDate(day) ? day : null })} />
          </div>
          <TextField name="place" label={say('award.minutes.place')} maxLength={200} value={draft.place} onChange={(event) => setDraft({ ...draft, place: event.currentTarget.value })} />
          <TextField name="chair" label={say('award.minutes.chair')} maxLength={200} value={draft.chair} onChange={(event) => setDraft({ ...draft, chair: event.currentTarget.value })} />
        </div>
        <TextAreaField name="members" label={say('award.minutes.members')} description={say('award.members-line')} value={members} onChange={(event) => setMembers(event.currentTarget.value)} />
        <TextAreaField name="notes" label={say('award.minutes.notes')} maxRows={16} value={draft.notes} onChange={(event) => setDraft({ ...draft, notes: event.currentTarget.value })} />
        <Group><Button type="submit" loading={write.isPending}>{say('award.save-minutes')}</Button></Group>
      </Stack>
    </form>
  )
}

// Enter takes over the day that was typed; it does not send minutes that are half written.
function staysOnDay(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

function MinutesRead({ minutes }: { readonly minutes: RoundData['minutes'] }) {
  const say = useSay()
  const lines = [['heldOn', minutes.heldOn === null ? '' : say.date(minutes.heldOn)], ['place', minutes.place], ['chair', minutes.chair], ['members', minutes.members.join('\n')], ['notes', minutes.notes]] as const
  return (
    <dl className={css['facts']}>
      {lines.map(([field, value]) => (
        <div key={field}>
          <dt>{say(`award.minutes.${field}`)}</dt>
          <dd className={css['preLines']}>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
