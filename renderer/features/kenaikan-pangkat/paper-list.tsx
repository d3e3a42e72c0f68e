import { Button, Group } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { DueRow } from '../../../shared/contract/kenaikan-pangkat.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidBy, saidOrNull } from '../../bridge/refusal.ts'
import { useAccount } from '../../bridge/session.tsx'
import { localToday } from '../../components/assess/local-today.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { CertaintyMark, sourceName } from '../../components/finding/citation.tsx'
import { useSay } from '../../components/say.tsx'
import css from './kenaikan-pangkat.module.css'

type Paper = DueRow['papers'][number]

/** The papers of a file: what the record proves, what was handed in and when, what is missing; the Admin records what comes in, and takes it back. */
export function PaperList({ row }: { readonly row: DueRow }) {
  const say = useSay()
  const [entering, setEntering] = useState<string | null>(null)
  return (
    <ul className={css['papers']} aria-label={say('kp.papers')}>
      {row.papers.map((paper) => (
        <PaperItem key={paper.paper} row={row} paper={paper} entering={entering === paper.paper} onEnter={(on) => setEntering(on ? paper.paper : null)} />
      ))}
    </ul>
  )
}

function PaperItem({ row, paper, entering, onEnter }: { readonly row: DueRow; readonly paper: Paper; readonly entering: boolean; readonly onEnter: (on: boolean) => void }) {
  const say = useSay()
  const toast = useToast()
  const admin = useAccount().roles.some(({ role, unitId }) => role === 'admin' && unitId === null)
  const set = useCommand('kp.set-paper')
  const { receivedOn, onRecord, note, citation } = paper
  const key = { nip: row.nip, rule: row.rule, period: row.period, paper: paper.paper }
  const takeBack = () => set.mutate({ ...key, receivedOn: null, note: null }, { onSuccess: () => toast(say('kp.taken-back', { paper: { message: paper.label } })), onError: (error) => toast(say.message(saidBy(error)), 'bad') })
  return (
    <li data-missing={receivedOn === null && onRecord === null ? true : undefined}>
      <div className={css['paperHead']}>
        <span className={css['paperName']}>{say.message(paper.label)}</span>
        <Chip tone={receivedOn !== null || onRecord !== null ? 'ok' : 'warn'}>{say(receivedOn !== null ? 'kp.received' : onRecord !== null ? 'kp.on-record' : 'kp.missing')}</Chip>
      </div>
      <p className={css['paperLine']}>
        {receivedOn === null ? null : say('kp.received-on', { on: { date: receivedOn } })}
        {receivedOn === null && onRecord !== null ? say.message(onRecord) : null}
        {note === null ? null : ` ${note}`}
      </p>
      <p className={css['paperSource']}>
        {citation === null ? null : `${sourceName(citation.source)}, ${citation.pin}`} <CertaintyMark certainty={paper.certainty} />
      </p>
      {admin && receivedOn !== null ? <Button size="compact-xs" variant="default" loading={set.isPending} onClick={takeBack}>{say('kp.take-back')}</Button> : null}
      {admin && receivedOn === null && onRecord === null && !entering ? <Button size="compact-xs" variant="default" onClick={() => onEnter(true)}>{say('kp.record')}</Button> : null}
      {entering && receivedOn === null ? <PaperForm of={key} label={say.message(paper.label)} onDone={() => onEnter(false)} /> : null}
    </li>
  )
}

function PaperForm({ of, label, onDone }: { readonly of: { readonly nip: string; readonly rule: string; readonly period: DueRow['period']; readonly paper: string }; readonly label: string; readonly onDone: () => void }) {
  const say = useSay()
  const toast = useToast()
  const set = useCommand('kp.set-paper')
  const [day, setDay] = useState<string | null>(localToday())
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input[name="note"]')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (day === null || !isIsoDate(day)) return setMissing(true)
    set.mutate({ ...of, receivedOn: day, note: note.trim() === '' ? null : note.trim() }, { onSuccess: () => {
      toast(say('kp.recorded', { paper: label }))
      onDone()
    } })
  }
  const wrong = missing ? { receivedOn: { key: 'kp.need-day' } as const } : fieldsOf(set.error)
  return (
    <form ref={form} onSubmit={send} noValidate className={css['paperForm']} aria-label={label}>
      <ErrorSummary said={missing ? { key: 'common.notSaved' } : saidOrNull(set.error)} fields={wrong} />
      <DateField name="receivedOn" label={say('kp.day')} value={day} required onChange={(next) => {
        setDay(next)
        setMissing(false)
      }} />
      <TextField name="note" label={say('kp.note')} maxLength={300} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={set.isPending}>{say('common.save')}</Button>
        <Button size="xs" variant="default" onClick={onDone}>{say('common.cancel')}</Button>
      </Group>
    </form>
  )
}
