import { addMonths, later, type IsoDate } from '../../calendar/iso-date.ts'
import type { Message } from '../../text/message.ts'
import { successionHouse } from './house-settings.ts'

/** How a post stands: who could follow by when, and from when on the seat is or falls empty. */
export type SeatAndBench = {
  readonly on: IsoDate
  readonly vacant: boolean
  /** The first day on which the seat falls empty, as far as it is known. */
  readonly leavesOn: IsoDate | null
  /** The days from which each successor is ready; those of whom it cannot be told are left out. */
  readonly readyDays: readonly IsoDate[]
  /** How many candidates the plan names. */
  readonly named: number
  /** How many the law asks for; null where it asks for none. */
  readonly atLeast: number | null
}

/** What threatens a post. */
export type Risk = { readonly risk: 'high' | 'watch' | 'none'; readonly message: Message }

/**
 * High: the seat is empty or falls empty within the months of the house, and nobody is ready by then. Watch: nobody is ready today for a
 * seat that stays filled, or fewer candidates are named than the law asks for.
 */
export function riskOf({ on, vacant, leavesOn, readyDays, named, atLeast }: SeatAndBench): Risk {
  const horizon = addMonths(on, successionHouse.fallsVacantMonths)
  const soon = vacant || (leavesOn !== null && leavesOn <= horizon)
  const needed = vacant || leavesOn === null ? on : later(leavesOn, on)
  const inTime = readyDays.filter((day) => day <= needed).length
  if (soon && inTime === 0) {
    return { risk: 'high', message: vacant ? { key: 'succession.risk.vacant' } : { key: 'succession.risk.falls-vacant', values: { on: { date: needed } } } }
  }
  const ready = readyDays.filter((day) => day <= on).length
  if (!soon && ready === 0) return { risk: 'watch', message: { key: 'succession.risk.nobody-ready' } }
  if (atLeast !== null && named < atLeast) return { risk: 'watch', message: { key: 'succession.risk.too-few', values: { named, atLeast } } }
  return { risk: 'none', message: soon ? { key: 'succession.risk.covered-soon', values: { count: inTime } } : { key: 'succession.risk.covered', values: { count: ready } } }
}
