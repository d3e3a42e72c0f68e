import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { MovedRatings } from '../../../../shared/contract/rating.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { saidOrNull } from '../../../bridge/refusal.ts'
import { Dialog } from '../../../components/feedback/dialog.tsx'
import { Notice } from '../../../components/feedback/notice.tsx'
import { PredikatChip } from '../../../components/feedback/predikat-chip.tsx'
import { ErrorSummary } from '../../../components/fields/error-summary.tsx'
import { TextAreaField } from '../../../components/fields/fields.tsx'
import { useSay } from '../../../components/say.tsx'
import type { Line } from '../sheet/line.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { reasonLine, whyLeft, type FlowStep } from './steps.ts'
import css from './flow.module.css'

/** The most people that are listed one by one. */
const MOST_LISTED = 200

/** One step of the flow for several people: who goes along, who is left and why; afterwards what the desk left and why. */
export function FlowDialog({ sheet, step, lines, chosen, onClose }: {
  readonly sheet: Sheet
  readonly step: FlowStep
  readonly lines: readonly Line[]
  /** Those marked at first; all that can go along when it is null. */
  readonly chosen: ReadonlySet<string> | null
  readonly onClose: () => void
}) {
  const say = useSay()
  const command = useCommand(`rating.${step}`)
  const line = reasonLine[step]
  const sorted = useMemo(() => lines.map((line) => ({ line, why: whyLeft(step, line, sheet.autosave.pendingOf(line.key) !== null, say) })), [lines, step, sheet, say])
  const able = sorted.filter(({ why }) => why === null).map(({ line }) => line)
  const left = sorted.flatMap(({ line, why }) => (why === null ? [] : [{ line, why }]))
  // A reason is about somebody: without a selection only the one under the cursor goes back.
  const atFirst = step === 'return' ? new Set([sheet.ground.order()[sheet.ground.place().row] ?? '']) : null
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(able.filter(({ key }) => (chosen ?? atFirst)?.has(key) ?? true).map(({ key }) => key)))
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const [answer, setAnswer] = useState<MovedRatings | null>(null)
  const going = able.filter(({ key }) => marked.has(key))
  const toggle = (key: string) => setMarked((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])))
  const sent = useRef(false)
  const run = () => {
    // A second click of a double one comes before the button is seen to be busy.
    if (sent.current) return
    if (line !== null && reason.trim().length < 5) {
      setShort(true)
      return
    }
    const evaluations = going.map(({ row: { periodId, assignmentId } }) => ({ periodId, assignmentId }))
    sent.current = true
    command.mutate({ evaluations, ...(line !== null ? { reason: reason.trim() } : {}) } as Parameters<typeof command.mutate>[0], {
      onSuccess: setAnswer,
      onError: () => {
        sent.current = false
      },
    })
  }
  if (answer !== null) return <FlowAnswer step={step} answer={answer} onClose={onClose} />
  return (
    <Dialog title={say(`rating.step.${step}.title`)} opened onClose={onClose} size="lg">
      <Stack gap="sm">
        <ErrorSummary said={saidOrNull(command.error)} />
        <p className={css['line']}>{say(`rating.step.${step}.line`)}</p>
        {able.length === 0 ? <Notice tone="info">{say('rating.nobodyAble')}</Notice> : (
          <fieldset className={css['people']}>
            <legend>{say('rating.goingAlong', { count: going.length, total: able.length })}</legend>
            <div className={css['scroll']} tabIndex={0} role="region" aria-label={say('rating.peopleOfStep')}>
              {able.slice(0, MOST_LISTED).map((line) => (
                <div key={line.key} className={css['person']}>
                  <Checkbox size="xs" checked={marked.has(line.key)} onChange={() => toggle(line.key)} label={`${line.row.name} · ${line.row.nip}`} />
                  <PredikatChip predikat={line.predikat} />
                </div>
              ))}
              {able.length > MOST_LISTED ? <p className={css['line']}>{say('rating.andMore', { count: able.length - MOST_LISTED })}</p> : null}
            </div>
          </fieldset>
        )}
        {left.length === 0 ? null : <LeftList title={say('rating.leftBefore', { count: left.length })} left={left.map(({ line, why }) => ({ name: line.row.name, why }))} />}
        {line !== null && able.length > 0 ? (
          <TextAreaField
            name="reason"
            label={say('common.reason')}
            description={say(line)}
            required
            value={reason}
            error={short ? say('common.reasonShort') : undefined}
            onChange={(event) => {
              setReason(event.currentTarget.value)
              setShort(false)
            }}
          />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{say('common.cancel')}</Button>
          <Button disabled={going.length === 0} loading={command.isPending} onClick={run}>{say(`rating.step.${step}.confirm`, { count: going.length })}</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

function FlowAnswer({ step, answer, onClose }: { readonly step: FlowStep; readonly answer: MovedRatings; readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say(`rating.step.${step}.title`)} opened onClose={onClose} size="lg">
      <Stack gap="sm">
        <Notice tone={answer.done > 0 ? 'ok' : 'warn'}>{say(`rating.step.${step}.done`, { count: answer.done })}</Notice>
        {answer.left.length === 0 ? null : <LeftList title={say('rating.leftAfter', { count: answer.left.length })} left={answer.left.map((one) => ({ name: one.name, why: say.message(one.message) }))} />}
        <Group justify="flex-end"><Button onClick={onClose} data-autofocus>{say('common.close')}</Button></Group>
      </Stack>
    </Dialog>
  )
}

function LeftList({ title, left }: { readonly title: string; readonly left: readonly { readonly name: string; readonly why: string }[] }) {
  const say = useSay()
  return (
    <div>
      <h3 className={css['leftTitle']}>{title}</h3>
      <ul className={css['left']} tabIndex={0} aria-label={title}>
        {left.slice(0, MOST_LISTED).map(({ name, why }, at) => (
          <li key={`${name} ${at}`}><b>{name}</b>: {why}</li>
        ))}
        {left.length > MOST_LISTED ? <li>{say('rating.andMore', { count: left.length - MOST_LISTED })}</li> : null}
      </ul>
    </div>
  )
}
