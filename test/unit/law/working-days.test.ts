import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate, type IsoDate } from '../../../shared/calendar/iso-date.ts'
import { addWorkingDays, isWorkingDay, workingDeadline } from '../../../shared/calendar/working-days.ts'

const MONDAY = isoDate('2026-06-01')

describe('working days', () => {
  test.each<[number, string]>([[0, '2026-06-01'], [1, '2026-06-02'], [3, '2026-06-04'], [4, '2026-06-05'], [5, '2026-06-08'], [10, '2026-06-15']])(
    'counted %i from Monday 1 June 2026 without holidays end on %s', (days, end) => {
      expect(addWorkingDays(MONDAY, days, [])).toBe(end)
    },
  )

  test('begin on Monday for what is received on a Saturday or Sunday', () => {
    expect([addWorkingDays(isoDate('2026-06-06'), 1, []), addWorkingDays(isoDate('2026-06-07'), 1, [])]).toEqual(['2026-06-08', '2026-06-08'])
  })

  test('step over holidays, one on a Sunday takes nothing away', () => {
    expect(addWorkingDays(MONDAY, 3, [isoDate('2026-06-03'), isoDate('2026-06-07')])).toBe('2026-06-05')
  })

  test('are refused when negative or broken', () => {
    expect([-1, 1.5].map((days) => () => addWorkingDays(MONDAY, days, []))).toSatisfy((tries: (() => void)[]) => {
      tries.forEach((one) => expect(one).toThrow(RangeError))
      return true
    })
  })

  test('end on a working day with exactly so many working days passed, whatever the holidays', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(MONDAY, days))
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 90 }), fc.array(day, { maxLength: 40 }), (start, days, holidays) => {
      const end = addWorkingDays(start, days, holidays)
      let passed = 0
      for (let date: IsoDate = addDays(start, 1); date <= end; date = addDays(date, 1)) if (isWorkingDay(date, holidays)) passed++
      expect([passed, isWorkingDay(end, holidays)]).toEqual([days, true])
    }), { numRuns: 60, seed: 20261122 })
  })

  test('beyond the last year with known holidays the deadline says so', () => {
    const calendar = { holidays: [], knownThrough: 2026 }
    expect(workingDeadline(isoDate('2026-12-28'), 3, calendar)).toEqual({ on: '2026-12-31', holidaysKnown: true })
    expect(workingDeadline(isoDate('2026-12-28'), 4, calendar)).toEqual({ on: '2027-01-01', holidaysKnown: false })
    expect(workingDeadline(MONDAY, 1, { holidays: [], knownThrough: null }).holidaysKnown).toBe(false)
  })
})
