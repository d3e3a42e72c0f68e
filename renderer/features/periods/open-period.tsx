import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { parsePeriod } from '../../../shared/calendar/period.ts'
import type { SuggestedPeriod } from '../../../shared/contract/period.ts'
import { proposedDates } from '../../../shared/domain/appraisal/period-dates.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useCommand, useProcedure } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Dialog } from '../../components/feedback/dialog.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'
import { periodTitle } from './period-words.tsx'
import css from './periods.module.css'

const OTHER = 'lain'

/** Opens a period: one that is proposed, with its dates filled in, or another by its name. */
export function OpenPeriod({ suggested, first, onClose }: {
  readonly suggested: readonly SuggestedPeriod[]
  readonly first: SuggestedPeriod | 'other'
  readonly onClose: () => void
}) {
  const say = useSay()
  const toast = useToast()
  const open = useCommand('period.open')
  const settings = useProcedure('settings.read', {})
  const [choice, setChoice] = useState(first === 'other' ? OTHER : first.label)
  const [typed, setTyped] = useState('')
  const [opensOn, setOpensOn] = useState<string | null>(first === 'other' ? null : first.opensOn)
  const [deadline, setDeadline] = useState<string | null>(first === 'other' ? null : first.deadline)
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const chosen = suggested.find(({ label }) => label === choice)
  const label = chosen?.label ?? typed.trim()
  const choose = (next: string) => {
    const one = suggested.find((other) => other.label === next)
    setChoice(next)
    setOpensOn(one?.opensOn ?? null)
    setDeadline(one?.deadline ?? null)
  }
  const propose = () => {
    const period = parsePeriod(typed)
    const today = localToday()
    if (period === null || period.kind === 'other' || opensOn !== null || deadline !== null || settings.data === undefined || !isIsoDate(today)) return
    const { holidays } = settings.data
    const dates = proposedDates({ kind: period.kind, end: period.end }, today, { holidays: holidays.days.map(({ on }) => on), knownThrough: holidays.through })
    setOpensOn(dates.opensOn)
    setDeadline(dates.deadline.on)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(label === '' ? { label: { key: 'period.label-needed' } } : {}),
      ...(opensOn === null ? { opensOn: { key: 'period.opens-needed' } } : {}),
      ...(deadline === null ? { deadline: { key: 'period.deadline-needed' } } : {}),
    }
    setMissing(found)
    if (opensOn === null || deadline === null || label === '' || !isIsoDate(opensOn) || !isIsoDate(deadline)) return
    open.mutate({ label, opensOn, deadline }, {
      onSuccess: (period) => {
        onClose()
        toast(say('period.opened', { period: periodTitle(period.label, say) }))
      },
    })
  }
  const fields = Object.keys(missing).length > 0 ? missing : fieldsOf(open.error)
  const said: Message | null = Object.keys(missing).length > 0 ? { key: 'common.notSaved' } : saidOrNull(open.error)
  const error = (name: string) => (fields[name] === undefined ? {} : { error: say.message(fields[name]) })
  return (
    <Dialog title={say('period.open')} opened onClose={onClose} size="lg">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <ErrorSummary said={said} fields={fields} />
          <SelectField
            name={choice === OTHER ? 'choice' : 'label'}
            label={say('period.column.period')}
            data={[...suggested.map((one) => ({ value: one.label, label: periodTitle(one.label, say) })), { value: OTHER, label: say('period.other') }]}
            value={choice}
            onChange={(next) => (next === null ? undefined : choose(next))}
            allowDeselect={false}
            data-autofocus
            {...(choice === OTHER ? {} : error('label'))}
          />
          {choice === OTHER ? (
            <TextField name="label" label={say('period.label')} description={say('period.labelLine')} required maxLength={10} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={propose} {...error('label')} />
          ) : null}
          <div className={css['dates']}>
            <DateField name="opensOn" label={say('period.opensOn')} description={say('period.opensOnLine')} required value={opensOn} onChange={setOpensOn} {...error('opensOn')} />
            <DateField name="deadline" label={say('period.deadline')} description={say(chosen?.holidaysKnown === false ? 'period.deadlineLineUnknown' : 'period.deadlineLine')} required value={deadline} onChange={setDeadline} {...error('deadline')} />
          </div>
          <p className={css['under']}>{say('period.houseDates')}</p>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
            <Button type="submit" loading={open.isPending}>{say('period.open')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
