import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { BoardMinutes } from '../../../shared/contract/decision.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { useHasRole } from '../../bridge/session.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { holdsFault } from '../../components/fields/standing-text.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import type { BoardData } from './board-data.ts'
import css from './board.module.css'

/** The minutes of the board: when and where it met, who wrote, what was said. They save themselves while one writes. */
export function Minutes({ data }: { readonly data: BoardData }) {
  const say = useSay()
  const writes = useHasRole('admin') && data.round.state !== 'cancelled'
  return (
    <Card title={say('board.screen.minutes')} line={say(writes ? 'board.screen.minutes-line' : 'board.screen.minutes-read')}>
      {writes ? <MinutesForm roundId={data.round.id} minutes={data.minutes} /> : <MinutesRead minutes={data.minutes} />}
    </Card>
  )
}

const REST = 700

function MinutesForm({ roundId, minutes }: { readonly roundId: number; readonly minutes: BoardMinutes }) {
  const say = useSay()
  const write = useCommand('board.write-minutes')
  const [draft, setDraft] = useState(minutes)
  const [sent, setSent] = useState(minutes)
  const box = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(false)
  const send = (next: BoardMinutes) => {
    // An earlier day is not given up for a text that is no day.
    const faulty = holdsFault(box.current, false)
    setHeld(faulty)
    if (!faulty) write.mutate({ roundId, minutes: next }, { onSuccess: () => setSent(next) })
  }
  const later = useDebouncedCallback(send, { delay: REST, flushOnUnmount: true })
  const change = (part: Partial<BoardMinutes>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    later(next)
  }
  const text = (field: 'place' | 'secretary') => ({ name: field, label: say(`board.screen.minutes.${field}`), value: draft[field], maxLength: 200, onChange: (event: { readonly currentTarget: { readonly value: string } }) => change({ [field]: event.currentTarget.value }) })
  return (
    <div ref={box} className={css['form']} onBlur={() => later.flush()}>
      <ErrorSummary said={saidOrNull(write.error)} />
      <DateField name="heldOn" label={say('board.screen.minutes.heldOn')} value={draft.heldOn} onChange={(day) => change({ heldOn: day !== null && isIsoDate(day) ? day : null })} />
      <TextField {...text('place')} />
      <TextField {...text('secretary')} />
      <TextAreaField name="notes" label={say('board.screen.minutes.notes')} maxRows={14} maxLength={20_000} value={draft.notes} onChange={(event) => change({ notes: event.currentTarget.value })} />
      <p className={css['line']} role="status">{say(held || write.error !== null ? 'board.screen.minutes-unsaved' : draft === sent ? 'board.screen.minutes-saved' : 'board.screen.minutes-saving')}</p>
    </div>
  )
}

function MinutesRead({ minutes }: { readonly minutes: BoardMinutes }) {
  const say = useSay()
  const lines = [['heldOn', minutes.heldOn === null ? '' : say.date(minutes.heldOn)], ['place', minutes.place], ['secretary', minutes.secretary], ['notes', minutes.notes]] as const
  return (
    <dl className={css['facts']}>
      {lines.map(([field, value]) => (
        <div key={field}>
          <dt>{say(`board.screen.minutes.${field}`)}</dt>
          <dd>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
