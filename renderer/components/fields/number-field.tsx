import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../say.tsx'
import { fieldId } from './field-id.ts'
import { useFault } from './standing-text.ts'

type Props = Omit<NumberInputProps, 'label' | 'name' | 'id' | 'value' | 'onChange' | 'min' | 'max' | 'ref' | 'onBlur' | 'onInvalid' | 'clampBehavior'> & {
  /** The name in the form, by which an error finds its field. */
  readonly name: string
  readonly label: string
  readonly value: number | string
  readonly onChange: (value: number | string) => void
  readonly min?: number
  readonly max?: number
}

/** A whole or decimal number, written the way the language writes numbers; one beyond its bounds stays as typed with a sentence that tells them, and the value is '' meanwhile. */
export function NumberField({ name, label, value, onChange, min, max, error, ...rest }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState<number | string | null>(null)
  const own = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const fault = useFault(input, typed === null ? null : boundsSaid(min, max, say))
  // Another number came from outside: it takes the place of what was typed.
  useEffect(() => {
    if (value !== '' && !own.current) setTyped(null)
  }, [value])
  useEffect(() => {
    own.current = false
  })
  const take = (next: number | string) => {
    fault.typing()
    own.current = true
    const beyond = next === '' ? rest.required === true && min !== undefined : !within(next, min, max)
    setTyped(beyond ? next : null)
    onChange(beyond ? '' : next)
  }
  return (
    <NumberInput
      ref={input}
      id={fieldId(name)}
      name={name}
      label={label}
      hideControls
      decimalSeparator=","
      thousandSeparator="."
      clampBehavior="none"
      value={typed ?? value}
      onChange={take}
      onBlur={fault.rest}
      onInvalid={fault.rest}
      error={fault.error ?? error}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      {...rest}
    />
  )
}

function within(typed: number | string, min: number | undefined, max: number | undefined): boolean {
  if (min === undefined && max === undefined) return true
  const number = Number(typed)
  return !Number.isNaN(number) && number >= (min ?? -Infinity) && number <= (max ?? Infinity)
}

function boundsSaid(min: number | undefined, max: number | undefined, say: ReturnType<typeof useSay>): string {
  if (max === undefined) return say('common.numberLeast', { min: min ?? 0 })
  return min === undefined ? say('common.numberMost', { max }) : say('common.numberBetween', { min, max })
}
