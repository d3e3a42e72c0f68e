import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, isoDate } from '../../../shared/calendar/iso-date.ts'
import { monthsTogether, reachedTogether } from '../../../shared/legal/rules/common/cumulative-time.ts'

const span = (from: string, until: string | null = null) => ({ from: isoDate(from), until: until === null ? null : isoDate(until) })

describe('time in several spans together', () => {
  test('one span alone reaches it on the very day of its month, also from the end of a month', () => {
    expect([reachedTogether([span('2024-04-01')], 24), reachedTogether([span('2024-02-29')], 12), reachedTogether([span('2023-01-31')], 1)])
      .toEqual(['2026-04-01', '2025-02-28', '2023-02-28'])
  })

  test('a span that ends the day before is whole, one that ends two days before is not', () => {
    expect([reachedTogether([span('2024-04-01', '2026-03-31')], 24), reachedTogether([span('2024-04-01', '2026-03-30')], 24)]).toEqual(['2026-04-01', null])
  })

  test('odd days are put together, thirty to a month', () => {
    expect(reachedTogether([span('2024-01-01', '2024-01-20'), span('2025-03-01', '2025-03-10')], 1)).toBe('2025-03-11')
    expect(reachedTogether([span('2024-01-01', '2024-01-20'), span('2025-03-01', '2025-03-09')], 1)).toBeNull()
  })

  test('days in several spans count once', () => {
    expect(monthsTogether([span('2024-01-01', '2024-12-31'), span('2024-07-01', '2025-06-30')], isoDate('2026-01-01'))).toBe(18)
  })

  test('is reached on the first day on which counting gives so many months', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(isoDate('2020-01-01'), days))
    const spans = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, length]) => ({ from, until: addDays(from, length) })), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(spans, fc.integer({ min: 1, max: 24 }), (given, months) => {
      const reached = reachedTogether(given, months)
      const end = addMonths(isoDate('2020-01-01'), 90)
      if (reached === null) expect(monthsTogether(given, end)).toBeLessThan(months)
      else expect([monthsTogether(given, reached) >= months, monthsTogether(given, addDays(reached, -1)) < months]).toEqual([true, true])
    }), { numRuns: 150, seed: 20261122 })
  })
})
