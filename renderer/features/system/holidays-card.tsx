import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { isIsoDate } from '../../../shared/calendar/iso-date.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import type { Message } from '../../../shared/text/message.ts'
import { DateField } from '../../components/fields/date-field.tsx'
import { TextField } from '../../components/fields/fields.tsx'
import { NumberField } from '../../components/fields/number-field.tsx'
import { Card } from '../../components/layout/card.tsx'
import { EmptyState } from '../../components/layout/empty-state.tsx'
import { useSay } from '../../components/say.tsx'
import { byYear, inOrder, isHolidayName, type Holiday } from './holiday-list.ts'
import { PasteHolidays } from './paste-holidays.tsx'
import css from './system.module.css'

type Holidays = Settings['holidays']

/** The holidays that deadlines in working days step over, and through which year they are known. */
export function HolidaysCard({ value, onChange, disabled }: {
  readonly value: Holidays
  readonly onChange: (value: Holidays) => void
  readonly disabled: boolean
}) {
  const say = useSay()
  const [pasting, setPasting] = useState(false)
  const add = (more: readonly Holiday[]) => onChange({ ...value, days: inOrder([...value.days, ...more]) })
  return (
    <Card
      title={say('access.holidays')}
      line={say('access.holidays-line')}
      actions={disabled ? null : (
        <Button variant="default" onClick={() => setPasting(true)}>
          {say('access.holidays-paste')}
        </Button>
      )}
    >
      <Stack gap="md">
        <NumberField
          name="holidays.through"
          label={say('access.holidays-through')}
          description={say('access.holidays-through-line')}
          value={value.through ?? ''}
          onChange={(year) => onChange({ ...value, through: year === '' ? null : Number(year) })}
          min={2000}
          max={2100}
          thousandSeparator={false}
          allowDecimal={false}
          allowNegative={false}
          maw={440}
          disabled={disabled}
        />
        {disabled ? null : <AddHoliday known={value.days} onAdd={(day) => add([day])} />}
        {value.days.length === 0 ? <EmptyState title={say('access.holidays-none')}>{say('access.holidays-none-line')}</EmptyState> : null}
        {byYear(value.days).map(({ year, days }) => (
          <section key={year} aria-label={say('access.holidays-year', { year: String(year), count: days.length })}>
            <h3 className={css['year']}>{say('access.holidays-year', { year: String(year), count: days.length })}</h3>
            <ul className={css['holidays']}>
              {days.map((day) => (
                <li key={day.on} className={css['holiday']}>
                  <span className={css['day']}>{say.date(day.on)}</span>
                  <span className={css['name']}>{day.name}</span>
                  {disabled ? null : (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={say('access.holiday-remove', { name: day.name, date: { date: day.on } })}
                      onClick={() => onChange({ ...value, days: value.days.filter((one) => one !== day) })}
                    >
                      <IconTrash size={16} aria-hidden="true" />
                    </ActionIcon>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
      {pasting ? <PasteHolidays known={value.days} onTake={add} onClose={() => setPasting(false)} /> : null}
    </Card>
  )
}

function AddHoliday({ known, onAdd }: { readonly known: readonly Holiday[]; readonly onAdd: (day: Holiday) => void }) {
  const say = useSay()
  const [on, setOn] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [faults, setFaults] = useState<{ readonly on?: Message; readonly name?: Message }>({})
  const take = () => {
    const day = on !== null && isIsoDate(on) ? on : null
    const twin = known.find((one) => one.on === day)
    const found = {
      ...(day === null ? { on: { key: 'access.holiday-on-needed' as const } } : {}),
      ...(twin === undefined ? {} : { on: { key: 'access.holiday-known' as const, values: { date: { date: twin.on }, name: twin.name } } }),
      ...(isHolidayName(name) ? {} : { name: { key: 'access.holiday-name-needed' as const } }),
    }
    setFaults(found)
    if (day === null || Object.keys(found).length > 0) return
    onAdd({ on: day, name: name.trim() })
    setOn(null)
    setName('')
  }
  return (
    <Group gap="sm" align="flex-start">
      <DateField name="holiday.on" label={say('access.holiday-on')} value={on} onChange={setOn} {...(faults.on === undefined ? {} : { error: say.message(faults.on) })} />
      <TextField
        name="holiday.name"
        flex={1}
        label={say('access.holiday-name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          take()
        }}
        error={faults.name === undefined ? undefined : say.message(faults.name)}
        maxLength={120}
      />
      <Button variant="default" mt={24} onClick={take}>
        {say('access.holiday-add')}
      </Button>
    </Group>
  )
}
