import { Button, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { RunView } from '../../../shared/contract/merit.ts'
import type { Message } from '../../../shared/text/message.ts'
import { useLongWork } from '../../bridge/long-work.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { WorkProgress } from '../../components/feedback/work-progress.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ErrorSummary } from '../../components/fields/error-summary.tsx'
import { ChoiceField, SelectField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { ProfileChoice } from './profile-choice.tsx'
import { replayPath } from './replay-words.ts'
import css from './replays.module.css'

/** Asks which two profiles are compared on whose facts, and runs the comparison with its progress. */
export function ReplayForm({ profiles, runs, first }: {
  readonly profiles: OutputOf<'profile.list'>
  readonly runs: readonly RunView[]
  /** The profile to be tested, where the reader comes from its page. */
  readonly first: string | null
}) {
  const say = useSay()
  const navigate = useNavigate()
  const run = useLongWork('replay.run')
  const [before, setBefore] = useState('active')
  const [after, setAfter] = useState(first)
  const [facts, setFacts] = useState<'run' | 'day'>(runs.length > 0 ? 'run' : 'day')
  const [runId, setRunId] = useState(() => String(runs[0]?.runId ?? ''))
  const [on, setOn] = useState<string | null>(localToday)
  const [missing, setMissing] = useState<Readonly<Record<string, Message>>>({})
  const start = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, Message> = {
      ...(after === null ? { after: { key: 'replay.needsAfter' } } : after === before ? { after: { key: 'replay.sameSides' } } : {}),
      ...(facts === 'day' && on === null ? { on: { key: 'replay.needsDay' } } : {}),
    }
    setMissing(found)
    if (after === null || Object.keys(found).length > 0) return
    const asked = facts === 'run' ? { runId: Number(runId) } : on !== null && isIsoDate(on) ? { on } : null
    if (asked === null) return
    run.mutate({ before, after, facts: asked }, { onSuccess: (view) => void navigate({ to: replayPath(view.replayId) }) })
  }
  const fields = Object.keys(missing).length > 0 ? missing : fieldsOf(run.error)
  const said: Message | null = Object.keys(missing).length > 0 ? { key: 'replay.notStarted' } : saidOrNull(run.error)
  const error = (name: string) => (fields[name] === undefined ? undefined : say.message(fields[name]))
  return (
    <Card title={say('replay.new')} line={say('replay.newLine')}>
      {run.isPending ? (
        <WorkProgress progress={run.progress} starting={say('replay.starting')} onCancel={run.cancel} cancelling={run.cancelling} />
      ) : (
        <form onSubmit={start} noValidate>
          <Stack gap="md">
            <ErrorSummary said={said} fields={fields} />
            <div className={css['form']}>
              <ProfileChoice name="before" label={say('replay.before')} description={say('replay.beforeLine')} profiles={profiles.profiles} active={profiles.active} value={before} withActive onChange={setBefore} error={error('before')} />
              <ProfileChoice name="after" label={say('replay.after')} description={say('replay.afterLine')} profiles={profiles.profiles} active={profiles.active} value={after} withActive={before !== 'active'} onChange={setAfter} error={error('after')} />
              <ChoiceField
                name="facts"
                label={say('replay.facts')}
                value={facts}
                onChange={(value) => setFacts(value === 'run' ? 'run' : 'day')}
                choices={[
                  ...(runs.length === 0 ? [] : [{ value: 'run', label: say('replay.factsRun'), line: say('replay.factsRunLine') }]),
                  { value: 'day', label: say('replay.factsDay'), line: say('replay.factsDayLine') },
                ]}
              />
              {facts === 'run' ? (
                <SelectField
                  name="runId"
                  label={say('replay.run')}
                  data={runs.map((one) => ({ value: String(one.runId), label: say('replay.runLabel', { on: { date: one.on }, people: one.people, ranAt: say.instant(one.ranAt) }) }))}
                  value={runId}
                  onChange={(value) => (value === null ? undefined : setRunId(value))}
                  allowDeselect={false}
                  error={error('runId')}
                />
              ) : (
                <DateField name="on" label={say('replay.day')} value={on} onChange={setOn} required {...(error('on') === undefined ? {} : { error: error('on') ?? '' })} />
              )}
            </div>
            <div>
              <Button type="submit">{say('replay.start')}</Button>
            </div>
          </Stack>
        </form>
      )}
    </Card>
  )
}
