import { useState } from 'react'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import type { Acting } from '../../../shared/contract/post.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { ReasonedForm } from '../../components/fields/reasoned-form.tsx'
import { useSay } from '../../components/say.tsx'
import css from './posts.module.css'

/** Extends an acting appointment to a day within the lawful limit, or ends it on one. */
export function ActingEnd({ acting, id, what, onClose }: { readonly acting: Acting; readonly id: number; readonly what: 'extend' | 'end'; readonly onClose: () => void }) {
  const say = useSay()
  const [extend, end] = [useCommand('acting.extend'), useCommand('acting.end')]
  const today = localToday()
  const last = acting.extendedTo ?? acting.ends ?? today
  const [day, setDay] = useState<string | null>(what === 'extend' ? acting.lastDayExtended : last < today ? last : today)
  const name = what === 'extend' ? 'to' : 'on'
  const save = (reason: string) => {
    const on = isoDate(day ?? today)
    if (what === 'extend') extend.mutate({ id, to: on, reason }, { onSuccess: onClose })
    else end.mutate({ id, on, reason }, { onSuccess: onClose })
  }
  return (
    <ReasonedForm title={say(`vacancy.${what}-title`, { name: acting.name, post: acting.post })} onClose={onClose} busy={extend.isPending || end.isPending} error={extend.error ?? end.error} check={() => (day === null ? { [name]: { key: 'vacancy.need.day' } } : {})} onSave={save}>
      {(errors) => (
        <>
          <p className={css['plainText']}>{what === 'extend' && acting.lastDayExtended !== null ? say('vacancy.extend-line', { date: { date: acting.lastDayExtended } }) : say('vacancy.end-line')}</p>
          <DateField name={name} label={say(what === 'extend' ? 'vacancy.extend-to' : 'vacancy.last-day')} value={day} onChange={setDay} required {...(errors[name] === undefined ? {} : { error: errors[name] })} />
        </>
      )}
    </ReasonedForm>
  )
}
