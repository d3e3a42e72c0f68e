import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { CheckField, TextField } from '../../components/fields/fields.tsx'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { UnitField } from '../../components/fields/unit-field.tsx'
import { useToast } from '../../components/feedback/toast.ts'
import { useSay } from '../../components/say.tsx'
import { OfficialField, type ChosenOfficial } from './official-field.tsx'
import css from './assignments.module.css'

/** A new span of one person; post and unit are those on record unless said otherwise. */
export function AddForm({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const toast = useToast()
  const add = useCommand('assignment.add')
  const [person, setPerson] = useState<ChosenOfficial | null>(null)
  const [evaluator, setEvaluator] = useState<ChosenOfficial | null>(null)
  const [superior, setSuperior] = useState<ChosenOfficial | null>(null)
  const [acting, setActing] = useState(false)
  const [headsUnit, setHeadsUnit] = useState(false)
  const [post, setPost] = useState('')
  const [unitId, setUnitId] = useState<string | null>(null)
  const [starts, setStarts] = useState<string | null>(null)
  const [ends, setEnds] = useState<string | null>(null)
  const save = (reason: string) => {
    if (person === null || !('nip' in person.ref) || starts === null || !isIsoDate(starts)) return
    add.mutate(
      {
        nip: person.ref.nip, evaluator: evaluator?.ref ?? null, superior: superior?.ref ?? null, post: post.trim() === '' ? null : post.trim(), unitId, acting, headsUnit, starts,
        ends: ends !== null && isIsoDate(ends) ? ends : null, reason,
      },
      {
        onSuccess: (span) => {
          toast(say('assignment.saved', { name: span.name }))
          onClose()
        },
      },
    )
  }
  return (
    <ReasonedForm
      title={say('assignment.add')}
      onClose={onClose}
      busy={add.isPending}
      error={add.error}
      check={() => ({
        ...(person === null ? { nip: { key: 'assignment.person-needed' as const } } : {}),
        ...(starts === null ? { starts: { key: 'assignment.starts-needed' as const } } : {}),
        ...(acting && post.trim().length < 2 ? { post: { key: 'assignment.acting-post-needed' as const } } : {}),
      })}
      onSave={save}
    >
      {(errors) => (
        <>
          <OfficialField name="nip" label={say('assignment.person')} required value={person} onChange={setPerson} error={errors['nip']} />
          <div className={css['pair']}>
            <OfficialField name="evaluator" label={say('assignment.evaluator')} outsiders value={evaluator} onChange={setEvaluator} error={errors['evaluator']} />
            <OfficialField name="superior" label={say('assignment.superior')} outsiders value={superior} onChange={setSuperior} error={errors['superior']} />
            <DateField name="starts" label={say('assignment.starts')} required value={starts} onChange={setStarts} {...(errors['starts'] === undefined ? {} : { error: errors['starts'] })} />
            <DateField name="ends" label={say('assignment.ends-open')} value={ends} onChange={setEnds} {...(errors['ends'] === undefined ? {} : { error: errors['ends'] })} />
            <TextField name="post" label={say('assignment.post')} description={say('assignment.post-line')} value={post} onChange={(event) => setPost(event.currentTarget.value)} error={errors['post']} />
            <UnitField name="unitId" label={say('assignment.unit')} noneLabel={say('assignment.unit-on-record')} value={unitId} onChange={setUnitId} {...(errors['unitId'] === undefined ? {} : { error: errors['unitId'] })} />
          </div>
          <CheckField name="acting" label={say('assignment.is-acting')} checked={acting} onChange={(event) => setActing(event.currentTarget.checked)} />
          <CheckField name="headsUnit" label={say('assignment.heads-unit')} description={say('assignment.heads-unit-line')} checked={headsUnit} onChange={(event) => setHeadsUnit(event.currentTarget.checked)} />
        </>
      )}
    </ReasonedForm>
  )
}
