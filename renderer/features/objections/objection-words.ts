import type { ObjectionClockView, ObjectionView } from '../../../shared/contract/objection.ts'
import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import type { Tone } from '../../components/feedback/chip.tsx'
import type { Say } from '../../components/say.tsx'

/** Where one objection stands in the address. */
export const objectionPath = (id: number): string => `/keberatan/${id}`

/** A period in words, as a title says it. */
export function periodTitle(label: string, say: Say): string {
  const text = say('objection.period', { period: periodLabelWords(label) })
  return text.slice(0, 1).toLocaleUpperCase(say.language) + text.slice(1)
}

/** How pressing a clock is, and the days left in words. */
export function clockLook(clock: ObjectionClockView, say: Say): { readonly tone: Tone; readonly text: string } {
  const days = Math.abs(clock.daysLeft ?? 0)
  const counted = clock.countedBy
  switch (clock.state) {
    case 'done': return { tone: 'ok', text: say('objection.state.in-time') }
    case 'done-late': return { tone: 'bad', text: say('objection.state.done-late') }
    case 'stopped': return { tone: 'quiet', text: say('objection.state.stopped') }
    // Past its day on a weekend no working day has been lost yet.
    case 'late': return { tone: 'bad', text: days === 0 ? say('objection.state.done-late') : say(`objection.late.${counted}`, { days }) }
    case 'cannot-tell': return { tone: 'warn', text: say(clock.daysLeft !== null && clock.daysLeft < 0 ? 'objection.state.perhaps-late' : 'objection.state.cannot-tell') }
    case 'running': return { tone: (clock.daysLeft ?? 0) <= 2 ? 'warn' : 'gold', text: clock.daysLeft === 0 ? say('objection.last-day') : say(`objection.left.${counted}`, { days }) }
  }
}

/** The clock that runs now: of the decision, after it of the report. */
export const runningClock = (one: ObjectionView): ObjectionClockView => (one.state === 'decided' ? one.reporting : one.deciding)

/** The lists that the register can be narrowed to. */
export const lists = ['open', 'late', 'decided', 'all'] as const
export type List = (typeof lists)[number]

/** Tells whether an objection stands in a list. */
export function inList(one: ObjectionView, list: List): boolean {
  if (list === 'open') return one.state === 'registered'
  if (list === 'late') return isLate(one)
  return list === 'all' || one.state === 'decided'
}

function isLate(one: ObjectionView): boolean {
  return (one.state === 'registered' && one.deciding.state === 'late') || (one.state === 'decided' && one.reporting.state === 'late')
}
