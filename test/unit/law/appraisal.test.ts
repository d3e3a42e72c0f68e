import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, isoDate } from '../../../shared/calendar/iso-date.ts'
import { periodOf } from '../../../shared/calendar/period.ts'
import { annualPredikats } from '../../../shared/domain/appraisal/annual-predikat.ts'
import { predikatOf, predikatOfRating } from '../../../shared/domain/appraisal/predikat-of.ts'
import type { PersonFacts, RatingFact } from '../../../shared/domain/facts/person-facts.ts'
import { personOn } from '../../../shared/domain/facts/person-rule.ts'
import { ask } from '../../../shared/legal/ask.ts'
import { annualSkp } from '../../../shared/legal/parameters/appraisal/predikat.ts'
import { dated } from '../../../shared/legal/parameters/value.ts'
import { annualPredikatRule } from '../../../shared/legal/rules/appraisal/annual-predikat.ts'
import { predikatRule } from '../../../shared/legal/rules/appraisal/predikat.ts'
import { ekspektasiSchema, type Ekspektasi, type Predikat } from '../../../shared/legal/terms/predikat.ts'
import type { Profile } from '../../../shared/legal/types.ts'

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

describe('the choice of the region between several SKP', () => {
  const chosen = (choice: 'latest-end' | 'longest', from = '2025-01-01'): Profile => ({
    name: 'Perbup Contoh', from: isoDate(from), before: null,
    values: { [annualSkp.id]: [dated(from, choice, { source: 'pp-30-2019', pin: 'contoh', how: 'assumed' })] },
  })
  const long = rating('2025-01-01', '2025-09-14', 'AA')
  const late = rating('2025-09-15', '2025-12-31', 'BS')
  const under = (profile: Profile | null, ratings: readonly RatingFact[], on = LATER) => annualPredikats(ratings, on, profile)[0]?.predikat

  test('takes the one that ends last, or the longest', () => {
    expect([null, chosen('latest-end'), chosen('longest')].map((profile) => under(profile, [long, late]))).toEqual(['butuh-perbaikan', 'butuh-perbaikan', 'sangat-baik'])
  })

  test('of equally long ones takes the one that ends last', () => {
    expect(under(chosen('longest'), [rating('2025-01-01', '2025-03-31', 'AA'), rating('2025-04-02', '2025-06-30', 'SS')])).toBe('baik')
  })

  test('counts days and not months: one day more is longer', () => {
    expect(under(chosen('longest'), [rating('2025-01-01', '2025-07-02', 'AA'), rating('2025-07-03', '2025-12-31', 'SS')])).toBe('sangat-baik')
  })

  test('never takes an acting SKP, however long', () => {
    expect(under(chosen('longest'), [whole(2025, 'AA', { acting: true }), late])).toBe('butuh-perbaikan')
  })

  test('leaves years alone that ended before it began', () => {
    expect([under(chosen('longest', '2026-01-01'), [long, late]), under(chosen('longest', '2025-12-31'), [long, late])]).toEqual(['butuh-perbaikan', 'sangat-baik'])
  })

  test('reaches every rule about a person, and the rule finds the same', () => {
    const profile = chosen('longest')
    const person = { employeeKind: 'PNS', pnsDate: null, ratings: [long, late] } as unknown as PersonFacts
    expect(personOn(person, LATER, profile).annualPredikat).toEqual([{ year: 2025, predikat: 'sangat-baik', gap: null }])
    expect(ask(annualPredikatRule, { year: 2025, ratings: [long, late] }, LATER, profile)).toMatchObject({ outcome: 'met', details: { predikat: 'sangat-baik' } })
  })

  test('makes the rule and the quick reading agree on any ratings of a year', () => {
    const month = fc.integer({ min: 0, max: 11 })
    const one = fc.record({ from: month, length: fc.integer({ min: 1, max: 12 }), acting: fc.boolean(), marks: fc.constantFrom('AA', 'SS', 'BS', 'A', '') })
      .map(({ from, length, acting, marks }) => {
        const start = addMonths(isoDate('2025-01-01'), Math.min(from, 12 - length))
        return rating(start, addDays(addMonths(start, length), -1), marks, { acting })
      })
    fc.assert(fc.property(fc.array(one, { maxLength: 5 }), fc.constantFrom(null, chosen('longest')), (ratings, profile) => {
      const quick = annualPredikats(ratings, LATER, profile)[0]
      const finding = ask(annualPredikatRule, { year: 2025, ratings }, LATER, profile)
      expect([finding.outcome, finding.details['predikat'] ?? null]).toEqual([quick?.predikat ? 'met' : 'cannot-tell', quick?.predikat ?? null])
    }), { numRuns: 200, seed: 20261122 })
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
