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

/** Moves the opening day or the deadline of a period, with the reason. */
export function ChangeDates({ period, onClose }: { readonly period: PeriodView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const change = useCommand('period.change-dates')
  const [opensOn, setOpensOn] = useState<string | null>(period.opensOn)
  const [deadline, setDeadline] = useState<string | null>(period.deadline)
  const check = (): FieldErrors => ({
    ...(opensOn === null ? { opensOn: { key: 'period.opens-needed' } } : {}), ...(deadline === null ? { deadline: { key: 'period.deadline-needed' } } : {}),
  })
  const save = (reason: string) => {
    if (opensOn === null || deadline === null || !isIsoDate(opensOn) || !isIsoDate(deadline)) return
    change.mutate({ periodId: period.id, opensOn, deadline, reason }, {
      onSuccess: () => {
        onClose()
        toast(say('period.datesChanged', { period: periodTitle(period.label, say) }))
      },
    })
  }
  return (
    <ReasonedForm title={say('period.changeDatesOf', { period: periodTitle(period.label, say) })} onClose={onClose} busy={change.isPending} error={change.error} check={check} onSave={save}>
      {(errors) => (
        <div className={css['dates']}>
          <DateField name="opensOn" label={say('period.opensOn')} required value={opensOn} onChange={setOpensOn} {...(errors['opensOn'] === undefined ? {} : { error: errors['opensOn'] })} />
          <DateField name="deadline" label={say('period.deadline')} required value={deadline} onChange={setDeadline} {...(errors['deadline'] === undefined ? {} : { error: errors['deadline'] })} />
        </div>
      )}
    </ReasonedForm>
  )
}
