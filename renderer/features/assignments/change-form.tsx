import { useState } from 'react'
import type { AssignmentView } from '../../../shared/contract/assignment.ts'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { ChoiceField, CheckField } from '../../components/fields/fields.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { chosenOfficial, OfficialField } from './official-field.tsx'
import css from './assignments.module.css'

/** Another evaluator from a day on, or a correction of the whole span. */
export function ChangeForm({ span, onClose }: { readonly span: AssignmentView; readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const change = useCommand('assignment.change')
  const [way, setWay] = useState<'from' | 'whole'>(span.evaluations > 0 ? 'from' : 'whole')
  const [evaluator, setEvaluator] = useState(chosenOfficial(span.evaluator))
  const [superior, setSuperior] = useState(chosenOfficial(span.superior))
  const [headsUnit, setHeadsUnit] = useState(span.headsUnit)
  const [starts, setStarts] = useState<string | null>(span.starts)
  const [ends, setEnds] = useState<string | null>(span.ends)
  const [from, setFrom] = useState<string | null>(null)
  const save = (reason: string) => {
    const [first, last] = [starts !== null && isIsoDate(starts) ? starts : span.starts, ends !== null && isIsoDate(ends) ? ends : null]
    change.mutate(
      { id: span.id, evaluator: evaluator?.ref ?? null, superior: superior?.ref ?? null, headsUnit, starts: first, ends: last, from: way === 'from' && from !== null && isIsoDate(from) ? from : null, reason },
      {
        onSuccess: () => {
          toast(say('assignment.saved', { name: span.name }))
          onClose()
        },
      },
    )
  }
  return (
    <ReasonedForm
      title={say('assignment.change-title', { name: span.name })}
      onClose={onClose}
      busy={change.isPending}
      error={change.error}
      check={() => ({
        ...(way === 'from' && from === null ? { from: { key: 'assignment.from-needed' as const } } : {}),
        ...(way === 'whole' && starts === null ? { starts: { key: 'assignment.starts-needed' as const } } : {}),
      })}
      onSave={save}
    >
      {(errors) => (
        <>
          <ChoiceField
            name="way"
            label={say('assignment.way')}
            value={way}
            onChange={(next) => setWay(next === 'from' ? 'from' : 'whole')}
            choices={[
              { value: 'from', label: say('assignment.way-from'), line: say('assignment.way-from-line') },
              { value: 'whole', label: say('assignment.way-whole'), line: say('assignment.way-whole-line') },
            ]}
          />
          <OfficialField name="evaluator" label={say('assignment.evaluator')} outsiders value={evaluator} onChange={setEvaluator} error={errors['evaluator']} />
          <OfficialField name="superior" label={say('assignment.superior')} outsiders value={superior} onChange={setSuperior} error={errors['superior']} />
          <div className={css['pair']}>
            {way === 'from' ? (
              <DateField name="from" label={say('assignment.from-day')} required value={from} onChange={setFrom} {...(errors['from'] === undefined ? {} : { error: errors['from'] })} />
            ) : (
              <DateField name="starts" label={say('assignment.starts')} required value={starts} onChange={setStarts} {...(errors['starts'] === undefined ? {} : { error: errors['starts'] })} />
            )}
            <DateField name="ends" label={say('assignment.ends-open')} value={ends} onChange={setEnds} {...(errors['ends'] === undefined ? {} : { error: errors['ends'] })} />
          </div>
          <CheckField name="headsUnit" label={say('assignment.heads-unit')} description={say('assignment.heads-unit-line')} checked={headsUnit} onChange={(event) => setHeadsUnit(event.currentTarget.checked)} />
        </>
      )}
    </ReasonedForm>
  )
}
