import { Button } from '@mantine/core'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import type { Bounds } from '../../../shared/legal/bounds/bounds.ts'
import { checkBounds } from '../../../shared/legal/bounds/check-bounds.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { parameterTitle } from '../../components/finding/law-words.ts'
import { Card } from '../../components/layout/card.tsx'
import { useSay } from '../../components/say.tsx'
import { BoundField } from './bound-fields/bound-field.tsx'
import type { FieldFaults } from './bound-fields/field-props.ts'
import { Difference } from './difference-table.tsx'
import type { DraftValue } from './draft.ts'
import { dayFieldOf, fieldOf } from './problems.ts'
import css from './profiles.module.css'

/** One dated value under the pen: its first day, its fields drawn from the bounds, the article, and what it changes in the shipped value. */
export function ValueEditor(props: {
  readonly parameter: string
  readonly bounds: Bounds
  readonly index: number
  readonly value: DraftValue
  readonly shipped: ProfileView['parameters'][number]['shipped']
  /** It is the only value, so that taking it away would mean to inherit. */
  readonly alone: boolean
  readonly faults: FieldFaults
  readonly onChange: (value: DraftValue) => void
  readonly onRemove: () => void
}) {
  const say = useSay()
  const { parameter, value, faults, onChange } = props
  const name = fieldOf(parameter, props.index)
  const dayFault = faults[dayFieldOf(parameter, props.index)]
  const sound = checkBounds(props.bounds, value.value).length === 0
  return (
    <Card
      title={say('profile.valueFrom', { date: { date: value.from } })}
      actions={props.alone ? undefined : <Button variant="subtle" size="compact-xs" onClick={props.onRemove}>{say('profile.removeValue')}</Button>}
    >
      <div className={css['editor']}>
        <div className={css['day']}>
          <DateField
            name={dayFieldOf(parameter, props.index)}
            label={say('profile.from')}
            required
            value={value.from}
            onChange={(from) => (from !== null && isIsoDate(from) ? onChange({ ...value, from }) : undefined)}
            {...(dayFault === undefined ? {} : { error: dayFault })}
          />
          <TextField name={`${name}.$pin`} label={say('profile.pin')} placeholder={say('profile.pinExample')} maxLength={200} value={value.pin} onChange={(event) => onChange({ ...value, pin: event.currentTarget.value })} />
        </div>
        <BoundField name={name} label={props.bounds.kind === 'parts' || props.bounds.kind === 'rows' ? say('profile.value') : parameterTitle(parameter, say)} bounds={props.bounds} value={value.value} faults={faults} onChange={(next) => onChange({ ...value, value: next })} />
        {sound && props.shipped !== null ? <Difference parameter={parameter} before={props.shipped.value} after={value.value} /> : null}
      </div>
    </Card>
  )
}
