import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { fieldsOf, saidOrNull } from '../../bridge/refusal.ts'
import { CheckField } from '../../components/fields/fields.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { OfficialField, type ChosenOfficial } from './official-field.tsx'
import { TwoSteps } from './two-steps.tsx'
import css from './assignments.module.css'

/** Everybody of a unit to one evaluator and atasan, looked at before it is kept. */
export function UnitDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const assign = useCommand('assignment.assign-unit')
  const [unitId, setUnitId] = useState<string | null>(null)
  const [below, setBelow] = useState(false)
  const [onlyGaps, setOnlyGaps] = useState(true)
  const [evaluator, setEvaluator] = useState<ChosenOfficial | null>(null)
  const [superior, setSuperior] = useState<ChosenOfficial | null>(null)
  const [starts, setStarts] = useState<string | null>(null)
  const [ends, setEnds] = useState<string | null>(null)
  const send = (reason: string, apply: boolean) => {
    if (unitId === null || evaluator === null || starts === null || !isIsoDate(starts)) return
    assign.mutate(
      { unitId, below, onlyGaps, evaluator: evaluator.ref, superior: superior?.ref ?? null, starts, ends: ends !== null && isIsoDate(ends) ? ends : null, apply, reason },
      {
        onSuccess: (done) => {
          if (!done.applied) return
          toast(say('assignment.many-done', { count: done.new + done.changed }))
          onClose()
        },
      },
    )
  }
  return (
    <TwoSteps
      title={say('assignment.way.unit')}
      onClose={onClose}
      busy={assign.isPending}
      refusal={saidOrNull(assign.error)}
      refusedFields={fieldsOf(assign.error)}
      drawn={assign.data ?? null}
      check={() => ({
        ...(unitId === null ? { unitId: { key: 'assignment.unit-needed' as const } } : {}),
        ...(evaluator === null ? { evaluator: { key: 'assignment.evaluator-needed' as const } } : {}),
        ...(starts === null ? { starts: { key: 'assignment.starts-needed' as const } } : {}),
      })}
      onLook={(reason) => send(reason, false)}
      onBack={() => assign.reset()}
      onKeep={(reason) => send(reason, true)}
    >
      {(errors) => (
        <>
          <UnitField name="unitId" label={say('assignment.unit')} value={unitId} onChange={setUnitId} {...(errors['unitId'] === undefined ? {} : { error: errors['unitId'] })} />
          <CheckField name="below" label={say('assignment.below')} checked={below} onChange={(event) => setBelow(event.currentTarget.checked)} />
          <CheckField name="onlyGaps" label={say('assignment.only-gaps')} description={say('assignment.only-gaps-line')} checked={onlyGaps} onChange={(event) => setOnlyGaps(event.currentTarget.checked)} />
          <div className={css['pair']}>
            <OfficialField name="evaluator" label={say('assignment.evaluator')} required outsiders value={evaluator} onChange={setEvaluator} error={errors['evaluator']} />
            <OfficialField name="superior" label={say('assignment.superior')} outsiders value={superior} onChange={setSuperior} error={errors['superior']} />
            <DateField name="starts" label={say('assignment.starts')} required value={starts} onChange={setStarts} {...(errors['starts'] === undefined ? {} : { error: errors['starts'] })} />
            <DateField name="ends" label={say('assignment.ends-open')} value={ends} onChange={setEnds} {...(errors['ends'] === undefined ? {} : { error: errors['ends'] })} />
          </div>
        </>
      )}
    </TwoSteps>
  )
}
