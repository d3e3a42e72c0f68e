import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { DelegationView } from '../../../shared/contract/assignment.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { SelectField, TextField } from '../../components/fields/fields.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { OfficialField, type ChosenOfficial } from './official-field.tsx'
import css from './assignments.module.css'

const causes: readonly DelegationView['cause'][] = ['cuti', 'jabatan-kosong', 'tugas-belajar', 'tugas-luar', 'lain']

/** Lets somebody act for an official for a time. */
export function DelegationForm({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const add = useCommand('delegation.add')
  const [rater, setRater] = useState<ChosenOfficial | null>(null)
  const [delegate, setDelegate] = useState<ChosenOfficial | null>(null)
  const [starts, setStarts] = useState<string | null>(null)
  const [ends, setEnds] = useState<string | null>(null)
  const [cause, setCause] = useState<DelegationView['cause']>('cuti')
  const [skNumber, setSkNumber] = useState('')
  const [skDate, setSkDate] = useState<string | null>(null)
  const save = (reason: string) => {
    if (rater === null || delegate === null || starts === null || ends === null || !isIsoDate(starts) || !isIsoDate(ends)) return
    add.mutate(
      { rater: rater.ref, delegate: delegate.ref, starts, ends, cause, reason, skNumber: skNumber.trim() === '' ? null : skNumber.trim(), skDate: skDate !== null && isIsoDate(skDate) ? skDate : null },
      {
        onSuccess: (done) => {
          toast(say('assignment.delegated', { rater: done.rater.name, delegate: done.delegate.name }))
          onClose()
        },
      },
    )
  }
  return (
    <ReasonedForm
      title={say('assignment.delegate')}
      onClose={onClose}
      busy={add.isPending}
      error={add.error}
      check={() => ({
        ...(rater === null ? { rater: { key: 'assignment.official-needed' as const } } : {}),
        ...(delegate === null ? { delegate: { key: 'assignment.official-needed' as const } } : {}),
        ...(starts === null ? { starts: { key: 'assignment.starts-needed' as const } } : {}),
        ...(ends === null ? { ends: { key: 'assignment.ends-needed' as const } } : {}),
      })}
      onSave={save}
    >
      {(errors) => (
        <div className={css['pair']}>
          <OfficialField name="rater" label={say('assignment.official')} required outsiders value={rater} onChange={setRater} error={errors['rater']} />
          <OfficialField name="delegate" label={say('assignment.acted-by')} required outsiders value={delegate} onChange={setDelegate} error={errors['delegate']} />
          <DateField name="starts" label={say('assignment.starts')} required value={starts} onChange={setStarts} {...(errors['starts'] === undefined ? {} : { error: errors['starts'] })} />
          <DateField name="ends" label={say('assignment.ends')} required value={ends} onChange={setEnds} {...(errors['ends'] === undefined ? {} : { error: errors['ends'] })} />
          <SelectField name="cause" label={say('assignment.cause')} allowDeselect={false} value={cause} onChange={(next) => setCause(causes.find((one) => one === next) ?? cause)} data={causes.map((one) => ({ value: one, label: say(`assignment.cause.${one}`) }))} />
          <TextField name="skNumber" label={say('assignment.decree-number')} value={skNumber} onChange={(event) => setSkNumber(event.currentTarget.value)} maxLength={120} error={errors['skNumber']} />
          <DateField name="skDate" label={say('assignment.decree-date')} value={skDate} onChange={setSkDate} />
        </div>
      )}
    </ReasonedForm>
  )
}
