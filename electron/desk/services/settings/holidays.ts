import type { Settings } from '../../../../shared/contract/settings.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'

/** The holidays in the order of time; refuses a day that stands there twice with `bad-input`, since only one name can be meant. */
export function holidaysInOrder({ through, days }: Settings['holidays']): Settings['holidays'] {
  const sorted = days.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const twice = sorted.find(({ on }, index) => sorted[index - 1]?.on === on)
  if (twice) {
    const message = { key: 'access.holiday-twice', values: { date: { date: twice.on } } } as const
    throw new TanjakError('bad-input', message, { 'change.holidays': message })
  }
  return { through, days: sorted }
}
