import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { PeriodView } from '../../../shared/contract/period.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import { periodTitle } from './period-words.tsx'
import css from './periods.module.css'

/** Opens a closed period again until a new deadline, with the reason; says what that does not undo. */
export function ReopenPeriod({ period, onClose }: { readonly period: PeriodView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const reopen = useCommand('period.reopen')
  const [deadline, setDeadline] = useState<string | null>(null)
  const title = periodTitle(period.label, say)
  const check = (): FieldErrors => (deadline === null ? { deadline: { key: 'period.deadline-needed' } } : {})
  const save = (reason: string) => {
    if (deadline === null || !isIsoDate(deadline)) return
    reopen.mutate({ periodId: period.id, deadline, reason }, {
      onSuccess: () => {
        onClose()
        toast(say('period.reopened', { period: title, deadline: { date: deadline } }))
      },
    })
  }
  return (
    <ReasonedForm title={say('period.reopenOf', { period: title })} onClose={onClose} busy={reopen.isPending} error={reopen.error} check={check} onSave={save}>
      {(errors) => (
        <>
          <ul className={css['consequences']}>
            <li>{say('period.will.write')}</li>
            <li>{say('period.will.stayLocked')}</li>
          </ul>
          <DateField name="deadline" label={say('period.newDeadline')} required value={deadline} onChange={setDeadline} {...(errors['deadline'] === undefined ? {} : { error: errors['deadline'] })} />
        </>
      )}
    </ReasonedForm>
  )
}
