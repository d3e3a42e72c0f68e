import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../shared/contract/contract.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { useToast } from '../../components/feedback/toast.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { ReasonedForm, type FieldErrors } from '../../components/fields/reasoned-form.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useSay } from '../../components/say.tsx'

type Unit = OutputOf<'unit.get'>

/** Gives a unit another name or parent from a day on; what it was before stays in its history. */
export function CorrectUnit({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const correct = useCommand('unit.correct')
  const present = unit.history.at(-1)
  const [name, setName] = useState(unit.name)
  const [parentId, setParentId] = useState(present?.parentId ?? null)
  const [from, setFrom] = useState<string | null>(localToday())
  const check = (): FieldErrors => ({
    ...(name.trim().length < 2 ? { name: { key: 'units.nameMissing' } } : {}),
    ...(from === null ? { from: { key: 'units.dateMissing' } } : {}),
  })
  const save = (reason: string) => {
    if (from === null || !isIsoDate(from)) return
    const onSuccess = () => {
      toast(say('units.corrected', { name: name.trim() }))
      onClose()
    }
    correct.mutate({ id: unit.id, name: name.trim(), parentId, from, reason }, { onSuccess })
  }
  return (
    <ReasonedForm title={say('units.correct')} onClose={onClose} busy={correct.isPending} error={correct.error} check={check} onSave={save}>
      {(errors) => (
        <>
          <TextField name="name" label={say('units.name')} required maxLength={250} value={name} onChange={(event) => setName(event.currentTarget.value)} error={errors['name']} />
          <UnitField name="parentId" label={say('units.parent')} value={parentId} onChange={setParentId} noneLabel={say('units.noParent')} {...(errors['parentId'] === undefined ? {} : { error: errors['parentId'] })} />
          <DateField name="from" label={say('units.correctFrom')} description={say('units.correctFromLine')} required value={from} onChange={setFrom} {...(errors['from'] === undefined ? {} : { error: errors['from'] })} />
        </>
      )}
    </ReasonedForm>
  )
}
