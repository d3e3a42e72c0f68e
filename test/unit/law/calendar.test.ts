import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { addDays, addMonths, addYears, dateOf, firstOfMonth, isIsoDate, isoDate, later, monthsBetween, partsOf, yearsBetween } from '../../../shared/calendar/iso-date.ts'
import { periodLabelWords } from '../../../shared/domain/period-words.ts'
import { sayValue } from '../../../shared/text/say.ts'
import { parsePeriod, periodLabel, periodOf, yearOf } from '../../../shared/calendar/period.ts'

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(isoDate('1950-01-01'), days))

describe('a date', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is one', (text) => expect(isIsoDate(text)).toBe(true))
  test.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', '', 'besok'])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => isoDate(text)).toThrow(RangeError)
  })

  test('is built only from numbers that make one', () => {
    expect([dateOf(2024, 2, 29), dateOf(2023, 2, 29), dateOf(2023, 13, 1), dateOf(2023, 1, 0), dateOf(2023.5, 1, 1), dateOf(10_000, 1, 1)]).toEqual(['2024-02-29', null, null, null, null, null])
  })

  test('a month later keeps the day or ends with the month', () => {
    expect([addMonths(isoDate('2024-01-31'), 1), addMonths(isoDate('2023-01-31'), 1), addMonths(isoDate('2024-03-31'), -1), addMonths(isoDate('2026-01-15'), -13)])
      .toEqual(['2024-02-29', '2023-02-28', '2024-02-29', '2024-12-15'])
  })

  test('four years after a leap day is a leap day, one year after is 28 February', () => {
    expect([addYears(isoDate('2020-02-29'), 4), addYears(isoDate('2020-02-29'), 1)]).toEqual(['2024-02-29', '2021-02-28'])
  })

  test.each([['2022-04-01', '2026-03-31', 47], ['2022-04-01', '2026-04-01', 48], ['2024-01-31', '2024-02-29', 1], ['2024-01-31', '2024-02-28', 0], ['2026-04-01', '2026-03-31', -1]])(
    'from %s to %s are %d whole months', (from, to, months) => expect(monthsBetween(isoDate(from), isoDate(to))).toBe(months),
  )

  test('counts years as whole twelves of months', () => {
    expect([yearsBetween(isoDate('2022-04-01'), isoDate('2026-03-31')), yearsBetween(isoDate('2022-04-01'), isoDate('2026-04-01'))]).toEqual([3, 4])
  })

  test('whole months passed never reach beyond the date, and one more always does', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 0, max: 20_000 }), (from, days) => {
      const to = addDays(from, days)
      const months = monthsBetween(from, to)
      expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true)
    }))
  })

  test('is taken apart and put together again', () => {
    fc.assert(fc.property(anyDate, (date) => {
      const { year, month, day } = partsOf(date)
      expect([dateOf(year, month, day), firstOfMonth(date)]).toEqual([date, dateOf(year, month, 1)])
      expect(later(date, addDays(date, 1))).toBe(addDays(date, 1))
    }))
  })
})

describe('a period', () => {
  test.each([['2025', 'year', '2025-01-01', '2025-12-31'], ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'], ['2024-02', 'month', '2024-02-01', '2024-02-29'], ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31']])(
    '%s is read, told from its ends and written back', (text, kind, start, end) => {
      expect(parsePeriod(text)).toEqual({ kind, start, end })
      expect(periodLabel(periodOf(isoDate(start), isoDate(end)))).toBe(text)
    },
  )
  test.each(['2025-Q5', '2025-13', '2025-00', '25', 'Q1-2025', ''])('%j is none', (text) => expect(parsePeriod(text)).toBeNull())

  test('that is no whole month, quarter or year is of another kind and belongs to the year of its end', () => {
    const half = periodOf(isoDate('2024-07-01'), isoDate('2025-06-30'))
    expect([half.kind, yearOf(half), periodLabel(half)]).toEqual(['other', 2025, '2024-07-01/2025-06-30'])
  })

  test.each([
    ['2025', 'tahun 2025'], ['2026-Q2', 'triwulan II 2026'], ['2025-03', 'Maret 2025'], ['2023-03-01/2023-12-31', '1 Maret 2023 sampai 31 Desember 2023'], ['lain', 'lain'],
  ])('%s is said as %s', (label, words) => expect(sayValue('id', periodLabelWords(label))).toBe(words))
})
