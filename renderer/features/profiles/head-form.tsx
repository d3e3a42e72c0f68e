import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import type { FieldFaults } from './bound-fields/field-props.ts'
import { HeadFacts } from './head-facts.tsx'
import type { Draft } from './use-draft.ts'
import css from './profiles.module.css'

/** What the profile is called, the decree that it stands on, and from which day it is to hold. */
export function HeadForm({ view, draft, faults, editable }: {
  readonly view: ProfileView
  readonly draft: Draft
  readonly faults: FieldFaults
  readonly editable: boolean
}) {
  const say = useSay()
  const { head, setHead } = draft
  const day = (value: string | null) => (value !== null && isIsoDate(value) ? value : null)
  const fault = (name: string) => (faults[name] === undefined ? {} : { error: faults[name] })
  return (
    <Card title={say('profile.head')} line={editable ? say('profile.headLine') : undefined}>
      {editable ? (
        <div className={css['form']}>
          <div className={css['whole']}>
            <TextField name="head.name" label={say('profile.name')} value={head.name} required onChange={(event) => setHead({ name: event.currentTarget.value })} {...fault('head.name')} />
          </div>
          <TextField
            name="head.number"
            label={say('profile.number')}
            description={say('profile.numberLine')}
            value={head.number}
            maxLength={120}
            onChange={(event) => setHead({ number: event.currentTarget.value })}
            {...fault('head.number')}
          />
          <DateField name="head.date" label={say('profile.date')} description={say('profile.dateLine')} value={head.date} onChange={(value) => setHead({ date: day(value) })} {...fault('head.date')} />
          <DateField
            name="head.validFrom"
            label={say('profile.validFrom')}
            description={say('profile.validFromLine')}
            value={head.validFrom}
            onChange={(value) => setHead({ validFrom: day(value) })}
            {...fault('head.validFrom')}
          />
        </div>
      ) : null}
      <HeadFacts view={view} whole={!editable} />
    </Card>
  )
}
