import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import type { ObjectionClockView } from '../../../shared/contract/objection.ts'
import { Chip } from '../../components/feedback/chip.tsx'
import { useSay } from '../../components/say.tsx'
import { clockLook } from './objection-words.ts'

const icons = { running: IconClock, done: IconCheck, late: IconAlertTriangle, 'done-late': IconAlertTriangle, 'cannot-tell': IconAlertTriangle, stopped: IconCheck } as const

/** The days left of a clock, in words and with a sign; its title is the sentence of the rule. */
export function ClockChip({ clock }: { readonly clock: ObjectionClockView }) {
  const say = useSay()
  const { tone, text } = clockLook(clock, say)
  const Icon = icons[clock.state]
  return (
    <Chip tone={tone} icon={<Icon size={13} stroke={2.2} aria-hidden="true" />} title={say.message(clock.message)}>
      {text}
    </Chip>
  )
}
