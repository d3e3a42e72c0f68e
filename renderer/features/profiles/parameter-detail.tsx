import { Anchor, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { addYears, isoDate, later } from '../../../shared/calendar/iso-date.ts'
import type { ProfileView } from '../../../shared/contract/profile.ts'
import { findParameter } from '../../../shared/legal/registry.ts'
import { localToday } from '../../components/assess/local-today.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { fieldId } from '../../components/fields/field-id.ts'
import { parameterTitle } from '../../components/finding/law-words.ts'
import { subjectName } from '../../components/law/subject-name.ts'
import { Card } from '../../components/layout/card.tsx'
import { Rows } from '../../components/layout/screen.tsx'
import { useSay } from '../../components/say.tsx'
import { blankOf } from './bound-fields/bound-value.ts'
import type { FieldFaults } from './bound-fields/field-props.ts'
import { jumpToField } from './jump-to-field.ts'
import { KeptValue } from './kept-value.tsx'
import { dayFieldOf, fieldOf } from './problems.ts'
import { ShippedValue } from './shipped-value.tsx'
import type { Draft } from './use-draft.ts'
import { ValueEditor } from './value-editor.tsx'
import css from './profiles.module.css'

/** One parameter: the shipped value that it inherits, or the dated values that the profile sets, each beside the shipped one. */
export function ParameterDetail({ view, draft, parameter: id, faults, editable }: {
  readonly view: ProfileView
  readonly draft: Draft
  readonly parameter: string
  readonly faults: FieldFaults
  readonly editable: boolean
}) {
  const say = useSay()
  const parameter = findParameter(id)
  const kept = view.parameters.find((one) => one.parameter === id)
  if (parameter === null || parameter.chosenBy !== 'region' || kept === undefined) return null
  const { bounds } = parameter
  const values = draft.valuesOf(id)
  const shipped = kept.shipped
  const first = draft.head.validFrom ?? isoDate(localToday())
  const own = () => {
    draft.setValues(id, [{ from: first, value: shipped?.value ?? blankOf(bounds), pin: '' }])
    goTo(fieldOf(id, 0))
  }
  // The button pressed is gone afterwards: the focus stays with its parameter.
  const stayHere = (change: () => void) => {
    change()
    goTo(id)
  }
  const more = () => {
    const last = values.at(-1)
    if (last === undefined) return
    draft.setValues(id, [...values, { from: later(addYears(last.from, 1), first), value: last.value, pin: last.pin }])
    goTo(dayFieldOf(id, values.length))
  }
  const unsaved = draft.edits.values[id] !== undefined
  return (
    <Rows>
      <Card
        title={<span id={fieldId(id)} tabIndex={-1}>{parameterTitle(id, say)}</span>}
        line={<>{subjectName(parameter.subject, say)} · <code>{id}</code> · <Anchor component={Link} to={`/aturan/${encodeURIComponent(id)}`} size="xs">{say('profile.seeRule')}</Anchor></>}
        actions={
          <span className={css['buttons']}>
            {editable && values.length > 0 ? null : <Chip tone={values.length > 0 ? 'ok' : 'quiet'}>{say(values.length > 0 ? 'profile.set' : 'profile.inherits')}</Chip>}
            {editable && unsaved ? <Button size="xs" variant="default" onClick={() => stayHere(() => draft.undo(id))}>{say('profile.undo')}</Button> : null}
            {editable && values.length > 0 ? <Button size="xs" variant="default" onClick={() => stayHere(() => draft.setValues(id, []))}>{say('profile.inheritAgain')}</Button> : null}
          </span>
        }
      >
        {values.length > 0 ? null : (
          <div className={css['inherits']}>
            <p className={css['plain']}>{say('profile.inheritsLine')}</p>
            {editable ? <Button size="xs" onClick={own}>{say('profile.setOwn')}</Button> : null}
          </div>
        )}
      </Card>
      {values.map((value, at) =>
        editable ? (
          <ValueEditor
            key={at}
            parameter={id}
            bounds={bounds}
            index={at}
            value={value}
            shipped={shipped}
            alone={values.length === 1}
            faults={faults}
            onChange={(next) => draft.setValues(id, values.map((one, index) => (index === at ? next : one)))}
            onRemove={() => stayHere(() => draft.setValues(id, values.toSpliced(at, 1)))}
          />
        ) : (
          <KeptValue key={at} parameter={id} value={kept.values[at]} shipped={shipped} />
        ),
      )}
      {editable && values.length > 0 && values.length < 20 ? (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={2} aria-hidden="true" />} onClick={more}>
            {say('profile.addValue')}
          </Button>
        </div>
      ) : null}
      <ShippedValue parameter={id} shipped={shipped} inherited={values.length === 0} />
    </Rows>
  )
}

/** Goes to a field once it is drawn. */
function goTo(field: string): void {
  requestAnimationFrame(() => jumpToField(field))
}
