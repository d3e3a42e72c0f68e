import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { periodOf } from '../../../shared/calendar/period.ts'
import { annualPredikats } from '../../../shared/domain/appraisal/annual-predikat.ts'
import { predikatOf, predikatOfRating } from '../../../shared/domain/appraisal/predikat-of.ts'
import type { RatingFact } from '../../../shared/domain/facts/person-facts.ts'
import { ask } from '../../../shared/legal/ask.ts'
import { predikatRule } from '../../../shared/legal/rules/appraisal/predikat.ts'
import { ekspektasiSchema, type Ekspektasi, type Predikat } from '../../../shared/legal/terms/predikat.ts'

const LATER = isoDate('2026-11-01')

function rating(start: string, end: string, letters: string, change: Partial<RatingFact> = {}): RatingFact {
  const meaning: Readonly<Record<string, Ekspektasi>> = { A: 'di-atas', S: 'sesuai', B: 'di-bawah' }
  const [hasilKerja, perilakuKerja] = [...letters].map((letter) => meaning[letter] ?? null)
  const [from, to] = [isoDate(start), isoDate(end)]
  return {
    ref: `${start} ${letters}`, kind: periodOf(from, to).kind, start: from, end: to, acting: false,
    hasilKerja: hasilKerja ?? null, perilakuKerja: perilakuKerja ?? null, hasilAkhir: null, settled: null, ...change,
  }
}
const whole = (year: number, letters: string, change: Partial<RatingFact> = {}) => rating(`${year}-01-01`, `${year}-12-31`, letters, change)
const told = (ratings: readonly RatingFact[], on = LATER) => annualPredikats(ratings, on).map(({ year, predikat, gap }) => [year, predikat ?? gap])

describe('the annual predikat', () => {
  test('of a year with one annual SKP is that of the matrix', () => {
    expect(told([whole(2024, 'SS'), whole(2025, 'AA')])).toEqual([[2025, 'sangat-baik'], [2024, 'baik']])
  })

  test('of several SKP is that of the one that ends last, and the others stay in view', () => {
    const [first, second] = [rating('2025-01-01', '2025-06-30', 'AA'), rating('2025-07-01', '2025-12-31', 'BS')]
    expect(annualPredikats([first, second], LATER)).toEqual([{ year: 2025, predikat: 'butuh-perbaikan', gap: null, chosen: second, others: [first] }])
  })

  test('is never that of an SKP as Plt or Plh, even one that ends later', () => {
    expect(told([rating('2025-01-01', '2025-11-30', 'SS'), whole(2025, 'AA', { acting: true })])).toEqual([[2025, 'baik']])
  })

  test.each<[string, readonly RatingFact[], string]>([
    ['only acting SKP', [whole(2025, 'AA', { acting: true })], 'acting-only'],
    ['only quarters', [rating('2025-01-01', '2025-03-31', 'AA'), rating('2025-10-01', '2025-12-31', 'AA')], 'periodic-only'],
    ['only months', [rating('2025-12-01', '2025-12-31', 'AA')], 'periodic-only'],
    ['quarters and an acting annual SKP', [rating('2025-10-01', '2025-12-31', 'AA'), whole(2025, 'AA', { acting: true })], 'acting-only'],
    ['an annual SKP without ratings', [whole(2025, '')], 'unrated'],
    ['an annual SKP with one rating', [whole(2025, 'A', { hasilAkhir: 'baik' })], 'unrated'],
    ['a last SKP without ratings after a rated one', [rating('2025-01-01', '2025-06-30', 'AA'), rating('2025-07-01', '2025-12-31', '')], 'unrated'],
    ['a stated predikat against the matrix', [whole(2025, 'SS', { hasilAkhir: 'sangat-baik' })], 'contradiction'],
    ['two that end on one day and differ', [whole(2025, 'SS'), rating('2025-07-01', '2025-12-31', 'AA')], 'ambiguous'],
  ])('cannot be told of a year with %s', (_, ratings, gap) => {
    expect(told(ratings)).toEqual([[2025, gap]])
  })

  test('of two SKP that end on one day and agree is what both say', () => {
    expect(told([whole(2025, 'SS'), rating('2025-07-01', '2025-12-31', 'SA')])).toEqual([[2025, 'baik']])
  })

  test('of a settled contradiction is what the board settled on', () => {
    expect(told([whole(2025, 'SS', { hasilAkhir: 'sangat-baik', settled: 'baik' })])).toEqual([[2025, 'baik']])
  })

  test('is not told of an SKP that ends after the date of asking', () => {
    expect([told([whole(2025, 'SS')], isoDate('2025-12-30')), told([whole(2025, 'SS')], isoDate('2025-12-31'))]).toEqual([[], [[2025, 'baik']]])
  })

  test('of a year before the matrix is the one stated', () => {
    expect(told([whole(2021, '', { hasilAkhir: 'baik' }), whole(2020, '')])).toEqual([[2021, 'baik'], [2020, 'unrated']])
  })
})

describe('the matrix', () => {
  test('read quickly gives what the rule finds, in all nine cells', () => {
    const cells = ekspektasiSchema.options.flatMap((hasilKerja) => ekspektasiSchema.options.map((perilakuKerja) => ({ hasilKerja, perilakuKerja })))
    const asked = cells.map((cell) => ask(predikatRule, cell, LATER).details.predikat)
    expect(cells.map(({ hasilKerja, perilakuKerja }) => predikatOf(hasilKerja, perilakuKerja))).toEqual(asked)
    expect(new Set(asked).size).toBe(5)
  })

  test('has nothing to say of a missing rating or a day before it held', () => {
    expect([predikatOf(null, 'sesuai'), predikatOf('sesuai', null), predikatOf('sesuai', 'sesuai', isoDate('2022-02-06')), predikatOf('sesuai', 'sesuai', isoDate('2022-02-07'))])
      .toEqual([null, null, null, 'baik'])
  })

  test.each<[Predikat | null, unknown]>([[null, { predikat: 'baik' }], ['baik', { predikat: 'baik' }], ['kurang', { predikat: null, gap: 'contradiction' }]])(
    'beside a stated %s gives %j', (hasilAkhir, answer) => {
      expect(predikatOfRating({ end: LATER, hasilKerja: 'sesuai', perilakuKerja: 'sesuai', hasilAkhir, settled: null })).toEqual(answer)
    },
  )
})
