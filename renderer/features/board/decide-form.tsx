import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { useAnnounce } from '../../components/feedback/announcer.tsx'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { Notice } from '../../components/feedback/notice.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, TextAreaField, TextField } from '../../components/fields/fields.tsx'
import { fieldId } from '../../components/fields/field-id.ts'
import { Citation } from '../../components/finding/citation.tsx'
import { useSay } from '../../components/say.tsx'
import { candidateName, type BoardData } from './board-data.ts'
import { deviates, emptyDraft, problemsOf, reasonAsked, type Draft } from './decide-draft.ts'
import css from './board.module.css'

const kinds = ['choose', 'defer', 'return'] as const

/** The head's decision in a dialog; slow on purpose. */
export function DecideDialog({ data, onClose }: { readonly data: BoardData; readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say('board.screen.decide-title', { post: data.round.post })} opened onClose={onClose} size="xl">
      <DecideForm data={data} number={null} onClose={onClose} />
    </Dialog>
  )
}

/** Chooses, defers or returns; shows what it changes, what is still open, and asks for the reason where the order or the board is left. */
export function DecideForm({ data, number, onClose }: { readonly data: BoardData; readonly number: number | null; readonly onClose: () => void }) {
  const say = useSay()
  const announce = useAnnounce()
  const decide = useCommand('round.decide')
  const [draft, setDraft] = useState<Draft>(emptyDraft(number))
  const [found, setFound] = useState<Readonly<Record<string, Message>>>({})
  const chooses = draft.kind === 'choose'
  const asked = reasonAsked(draft, data)
  const wrong = Object.keys(found).length > 0 ? found : fieldsOf(decide.error)
  const error = (field: string): { readonly error?: string } => (wrong[field] === undefined ? {} : { error: say.message(wrong[field]) })
  const change = (part: Partial<Draft>) => {
    setFound({})
    setDraft({ ...draft, ...part })
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const now = problemsOf(draft, data)
    setFound(now)
    if (Object.keys(now).length > 0 || data.shortlistId === null) return
    decide.mutate({
      roundId: data.round.id, shortlistId: data.shortlistId, kind: draft.kind, number: chooses ? draft.number : null, reason: draft.reason.trim() === '' ? null : draft.reason.trim(),
      startsOn: chooses && draft.startsOn !== null ? isoDate(draft.startsOn) : null, skNumber: chooses && draft.skNumber.trim() !== '' ? draft.skNumber.trim() : null, skDate: chooses && draft.skDate !== null ? isoDate(draft.skDate) : null,
    }, { onSuccess: () => {
      announce(say('board.screen.decided-toast'))
      onClose()
    } })
  }
  return (
    <form onSubmit={send} noValidate className={css['decide']}>
      <Stack gap="sm">
        <ErrorSummary key={JSON.stringify(found)} said={Object.keys(found).length > 0 ? { key: 'common.notSaved' } : saidOrNull(decide.error)} fields={wrong} />
        <StillOpen data={data} />
        <ChoiceField
          name="kind" label={say('board.screen.kind')} value={draft.kind} onChange={(kind) => change({ kind: kinds.find((one) => one === kind) ?? 'choose' })}
          choices={kinds.map((value) => ({ value, label: say(`board.screen.kind-${value}`) }))}
        />
        {chooses ? <Choose data={data} value={draft.number} onChange={(next) => change({ number: next })} {...error('number')} /> : null}
        {chooses ? (
          <div className={css['three']}>
            <DateField name="startsOn" label={say('board.screen.starts-on')} required value={draft.startsOn} onChange={(startsOn) => change({ startsOn })} {...error('startsOn')} {...(data.round.vacantFrom === null ? {} : { description: say('board.screen.vacant-from', { on: { date: data.round.vacantFrom } }) })} />
            <TextField name="skNumber" label={say('board.screen.sk-number')} description={say('board.screen.optional')} maxLength={120} value={draft.skNumber} onChange={(event) => change({ skNumber: event.currentTarget.value })} />
            <DateField name="skDate" label={say('board.screen.sk-date')} description={say('board.screen.optional')} value={draft.skDate} onChange={(skDate) => change({ skDate })} />
          </div>
        ) : null}
        {deviates(draft, data) && data.deviation !== null ? (
          <Notice tone="warn" title={say('board.screen.deviation')}>
            <p className={css['line']}>{say.message(data.deviation.message)}</p>
            {data.deviation.citations.map((citation) => <Citation key={citation.pin} citation={citation} />)}
          </Notice>
        ) : null}
        <TextAreaField
          name="reason" label={say(asked === null ? 'board.screen.reason-free' : 'common.reason')} description={asked === null ? say('board.screen.reason-shown') : say.message(asked)} required={asked !== null} maxLength={4000}
          value={draft.reason} onChange={(event) => change({ reason: event.currentTarget.value })} {...error('reason')}
        />
        <Does draft={draft} data={data} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" loading={decide.isPending}>{say(`board.screen.confirm-${draft.kind}`)}</Button>
        </Group>
      </Stack>
    </form>
  )
}

function Choose({ data, value, onChange, error }: { readonly data: BoardData; readonly value: number | null; readonly onChange: (number: number) => void; readonly error?: string }) {
  const say = useSay()
  return (
    <Radio.Group id={fieldId('number')} name="number" label={say('board.screen.choose')} required value={value === null ? '' : String(value)} onChange={(next) => onChange(Number(next))} error={error}>
      <Stack gap="xs" mt={6}>
        {data.candidates.map((one) => (
          <Radio
            key={one.number} value={String(one.number)} label={candidateName(one, data.anonymous, say)}
            description={[say('board.screen.place', { place: one.place }), say('board.screen.vote-count', { count: one.votes }), ...(one.number === data.tally.recommended ? [say('board.screen.is-recommended')] : [])].join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** What does not hinder the decision, but is recorded with it. */
function StillOpen({ data: { tally } }: { readonly data: BoardData }) {
  const say = useSay()
  const unlawful = tally.board !== null && tally.board.outcome === 'not-met'
  if (tally.waiting === 0 && tally.quorate && !unlawful) return <p className={css['line']}>{say.message(tally.message)}</p>
  return (
    <Notice tone="info" title={say('board.screen.still-open')}>
      <p className={css['line']}>{say.message(tally.message)}</p>
      {unlawful && tally.board !== null ? <p className={css['line']}>{say.message(tally.board.message)} {say('board.screen.made-up-line')}</p> : null}
    </Notice>
  )
}

/** What the decision will change, in words. */
function Does({ draft, data }: { readonly draft: Draft; readonly data: BoardData }) {
  const say = useSay()
  const chosen = data.candidates.find(({ number }) => number === draft.number)
  if (draft.kind !== 'choose') return <p className={css['does']}>{say(`board.screen.does-${draft.kind}`)}</p>
  if (chosen === undefined || draft.startsOn === null) return <p className={css['does']}>{say('board.screen.does-nothing')}</p>
  return <p className={css['does']}>{say('board.screen.does-choose', { name: chosen.label, post: data.round.post, on: { date: draft.startsOn } })}</p>
}
