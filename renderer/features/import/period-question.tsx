import { Button, Group } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { SelectField } from '../../components/fields/fields.tsx'
import { useSay } from '../../components/say.tsx'

/** Asks which year, quarter or month a report covers that does not say so itself. */
export function PeriodQuestion({ onPeriod }: { readonly onPeriod: (period: string) => void }) {
  const say = useSay()
  const [now] = useState(() => new Date().getFullYear())
  const [year, setYear] = useState(String(now - 1))
  const [part, setPart] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPeriod(`${year}${part}`)
  }
  const month = new Intl.DateTimeFormat(say.language === 'id' ? 'id-ID' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <SelectField name="year" label={say('import.year')} value={year} onChange={(value) => setYear(value ?? year)} data={Array.from({ length: 12 }, (_, at) => String(now - at))} w={120} />
        <SelectField
          name="part"
          label={say('import.part')}
          value={part}
          onChange={(value) => setPart(value ?? '')}
          w={220}
          data={[
            { value: '', label: say('import.whole-year') },
            ...(['shell.quarter.1', 'shell.quarter.2', 'shell.quarter.3', 'shell.quarter.4'] as const).map((key, at) => ({ value: `-Q${at + 1}`, label: say(key) })),
            ...Array.from({ length: 12 }, (_, at) => ({ value: `-${String(at + 1).padStart(2, '0')}`, label: month.format(new Date(Date.UTC(2026, at, 1))) })),
          ]}
        />
        <Button type="submit">{say('import.use-period')}</Button>
      </Group>
    </form>
  )
}
