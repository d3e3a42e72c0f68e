import { DateInput, type DateInputProps } from '@mantine/dates'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../say.tsx'
import { parseDay } from './parse-day.ts'
import { useFault } from './standing-text.ts'

type Props = Omit<DateInputProps, 'value' | 'onChange' | 'ref' | 'onInput' | 'onBlur' | 'onInvalid' | 'dateParser' | 'fixOnBlur'> & {
  /** What the day is called, where no label is seen too. */
  readonly named: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** The control of a day: a text that is no day stays as typed with a sentence about it, and the value is null meanwhile. */
export function DayInput({ named, value, onChange, error, ...rest }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [turn, setTurn] = useState(0)
  const own = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const fault = useFault(input, typed === '' ? null : say('common.noDay', { typed }))
  // Another day came from outside (a day taken over, the form set back): it takes the place of the text.
  useEffect(() => {
    if (value !== null && !own.current) setTyped('')
  }, [value])
  useEffect(() => {
    own.current = false
  })
  const read = (text: string) => {
    fault.typing()
    if (parseDay(text) !== null) return
    setTyped(text.trim())
    own.current = true
    if (value !== null) onChange(null)
  }
  const take = (day: string | null) => {
    const text = input.current?.value.trim() ?? ''
    const picked = day === null ? text !== '' : parseDay(text) !== day
    // The control shows a picked day only when its value changes; what was standing must go in any case.
    if (typed !== '' && picked) setTurn(turn + 1)
    setTyped('')
    own.current = true
    onChange(day)
  }
  return (
    <DateInput
      key={turn}
      ref={input}
      value={value}
      onChange={take}
      onInput={(event) => read(event.currentTarget.value)}
      onBlur={fault.rest}
      onInvalid={fault.rest}
      fixOnBlur={typed === ''}
      error={fault.error ?? error}
      placeholder={say('common.datePlaceholder')}
      dateParser={parseDay}
      // The calendar must not cover the sentence.
      popoverProps={{ withinPortal: false, position: fault.error === undefined ? 'bottom-start' : 'top-start' }}
      clearButtonProps={{ 'aria-label': say('common.clearDate', { label: named }) }}
      previousLabel={say('common.previousMonth')}
      nextLabel={say('common.nextMonth')}
      {...rest}
    />
  )
}
