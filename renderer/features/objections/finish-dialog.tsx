import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ObjectionView } from '../../../shared/contract/objection.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { saidOrNull } from '../../bridge/refusal.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { ConfirmWithReason } from '../../components/feedback/confirm-with-reason.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { useSay } from '../../components/say.tsx'

/** Asks for the day on which the document reached the PyB, or on which the employee withdrew and why. */
export function FinishDialog({ one, act, onClose }: { readonly one: ObjectionView; readonly act: 'report' | 'withdraw'; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const report = useCommand('objection.report')
  const withdraw = useCommand('objection.withdraw')
  const [on, setOn] = useState<string | null>(localToday)
  const done = { onSuccess: () => {
    toast(say(`objection.${act}-toast`, { number: one.number }))
    onClose()
  } }
  const confirm = (reason: string) => {
    if (on === null || !isIsoDate(on)) return
    if (act === 'report') report.mutate({ id: one.id, reportedOn: on }, done)
    else withdraw.mutate({ id: one.id, on, reason }, done)
  }
  return (
    <ConfirmWithReason
      title={say(`objection.${act}-title`, { number: one.number })}
      opened
      onClose={onClose}
      confirm={say(`objection.${act}`)}
      {...(act === 'withdraw' ? { reasonLabel: say('common.reason'), danger: true } : {})}
      busy={report.isPending || withdraw.isPending}
      refusal={saidOrNull(act === 'report' ? report.error : withdraw.error)}
      onConfirm={confirm}
    >
      <p>{say(`objection.${act}-line`)}</p>
      <DateField name="on" label={say(`objection.${act}-on`)} value={on} onChange={setOn} required {...(on === null ? { error: say('objection.choose-day') } : {})} />
    </ConfirmWithReason>
  )
}
