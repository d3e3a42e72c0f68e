import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'

type Unit = OutputOf<'unit.get'>

/** Says that a unit went on as another, so that its ratings count in the other's trend. */
export function LinkUnit({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const link = useCommand('unit.link')
  const [toId, setToId] = useState<string | null>(null)
  const [onDate, setOnDate] = useState<string | null>(null)
  const check = (): FieldErrors => ({
    ...(toId === null ? { toId: { key: 'units.intoMissing' } } : {}),
    ...(onDate === null ? { onDate: { key: 'units.dateMissing' } } : {}),
  })
  const save = (reason: string) => {
    if (toId === null || onDate === null || !isIsoDate(onDate)) return
    const onSuccess = () => {
      toast(say('units.linked', { name: unit.name }))
      onClose()
    }
    link.mutate({ fromId: unit.id, toId, onDate, reason }, { onSuccess })
  }
  return (
    <ReasonedForm title={say('units.link', { name: unit.name })} onClose={onClose} busy={link.isPending} error={link.error} check={check} onSave={save}>
      {(errors) => (
        <>
          <UnitField name="toId" label={say('units.intoField')} value={toId} onChange={setToId} {...(errors['toId'] === undefined ? {} : { error: errors['toId'] })} />
          <DateField name="onDate" label={say('units.onDate')} description={say('units.onDateLine')} required value={onDate} onChange={setOnDate} {...(errors['onDate'] === undefined ? {} : { error: errors['onDate'] })} />
        </>
      )}
    </ReasonedForm>
  )
}
