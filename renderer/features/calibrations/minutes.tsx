import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { CalibrationMinutes } from '../../../shared/contract/calibration.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import type { SessionData } from './session-data.ts'
import css from './calibrations.module.css'

/** The minutes: when and where it was held, who was there, what was said. Written while the session is open, read afterwards. */
export function Minutes({ data: { session, minutes } }: { readonly data: SessionData }) {
  const say = useSay()
  const writes = useHasRole('admin', 'pimpinan') && session.state === 'open'
  return (
    <div className={css['scrolling']} tabIndex={0} role="group" aria-label={say('calibration.part.berita-acara')}>
      <Card title={say('calibration.minutes')} line={say(writes ? 'calibration.minutesLine' : 'calibration.minutesRead')}>
        {writes ? <MinutesForm calibrationId={session.id} minutes={minutes} /> : <MinutesRead minutes={minutes} />}
      </Card>
    </div>
  )
}

function MinutesForm({ calibrationId, minutes }: { readonly calibrationId: number; readonly minutes: CalibrationMinutes }) {
  const say = useSay()
  const toast = useToast()
  const write = useCommand('calibration.write-minutes')
  const [draft, setDraft] = useState(minutes)
  const [attendees, setAttendees] = useState(minutes.attendees.join('\n'))
  const text = (field: 'place' | 'chair' | 'secretary') => ({
    name: field, label: say(`calibration.minutes.${field}`), value: draft[field], maxLength: 200, onChange: (event: { readonly currentTarget: { readonly value: string } }) => setDraft({ ...draft, [field]: event.currentTarget.value }),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const names = attendees.split('\n').map((one) => one.trim()).filter((one) => one !== '')
    write.mutate({ calibrationId, minutes: { ...draft, attendees: names } }, { onSuccess: () => toast(say('calibration.minutesSaved')) })
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(write.error)} fields={fieldsOf(write.error)} />
        <div className={css['form']}>
          <div onKeyDown={staysOnDay}>
            <DateField name="heldOn" label={say('calibration.minutes.heldOn')} value={draft.heldOn} onChange={(day) => setDraft({ ...draft, heldOn: day !== null && isIsoDate(day) ? day : null })} />
          </div>
          <TextField {...text('place')} />
          <TextField {...text('chair')} />
          <TextField {...text('secretary')} />
        </div>
        <TextAreaField name="attendees" label={say('calibration.minutes.attendees')} description={say('calibration.attendeesLine')} value={attendees} onChange={(event) => setAttendees(event.currentTarget.value)} />
        <TextAreaField name="notes" label={say('calibration.minutes.notes')} maxRows={16} value={draft.notes} onChange={(event) => setDraft({ ...draft, notes: event.currentTarget.value })} />
        <Group>
          <Button type="submit" loading={write.isPending}>{say('calibration.saveMinutes')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

// Enter takes over the day that was typed; it does not send minutes that are half written. On the buttons of the calendar it presses them.
function staysOnDay(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

function MinutesRead({ minutes }: { readonly minutes: CalibrationMinutes }) {
  const say = useSay()
  const lines = [
    ['heldOn', minutes.heldOn === null ? '' : say.date(minutes.heldOn)], ['place', minutes.place], ['chair', minutes.chair], ['secretary', minutes.secretary], ['attendees', minutes.attendees.join('\n')], ['notes', minutes.notes],
  ] as const
  return (
    <dl className={css['facts']}>
      {lines.map(([field, value]) => (
        <div key={field}>
          <dt>{say(`calibration.minutes.${field}`)}</dt>
          <dd className={css['lines']}>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
