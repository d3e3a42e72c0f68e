import fc from 'fast-check'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { ListPerson } from '../../shared/domain/selection/build-list.ts'
import { CLOSING, listed, pengawasSince, rated, tests } from './list-people.ts'
import type { PersonFacts } from '../../shared/domain/facts/person-facts.ts'

const score = fc.integer({ min: 70, max: 74 }).map(String)
const predikat = fc.constantFrom('sangat-baik' as const, 'baik' as const, 'butuh-perbaikan' as const)

/** Facts out of few values, so that equals, people beside and people outside all come up. */
const facts: fc.Arbitrary<Partial<PersonFacts>> = fc.record({
  ratings: fc.tuple(predikat, predikat).map(([before, last]) => rated({ 2024: before, 2025: last })),
  assessments: fc.oneof({ weight: 6, arbitrary: fc.tuple(score, score, score, score).map((four) => tests(...four)) }, { weight: 1, arbitrary: fc.constant([]) }),
  posts: fc.constantFrom('2019-01-01', '2023-11-01', '2025-02-01').map(pengawasSince),
  educationLevel: fc.constantFrom('s1' as const, 's2' as const, 'd3' as const),
  golongan: fc.constantFrom('III/c' as const, 'III/d' as const, 'IV/a' as const),
  awards: fc.constantFrom([], ['instansi' as const], ['nasional' as const]).map((scopes) => scopes.map((scope) => ({ kind: 'lain' as const, on: isoDate('2024-08-17'), scope }))),
  feedbacks: fc.oneof({ weight: 6, arbitrary: score.map((one) => [{ score: one, on: isoDate('2026-03-01') }]) }, { weight: 1, arbitrary: fc.constant([]) }),
  disciplineCompleteThrough: fc.constantFrom(CLOSING, CLOSING, null),
  discipline: fc.constantFrom(
    [], [{ level: 'sedang' as const, from: isoDate('2026-06-01'), until: isoDate('2027-05-31') }], [{ level: 'ringan' as const, from: isoDate('2025-01-01'), until: isoDate('2025-01-31') }],
    [{ level: 'berat' as const, from: isoDate('2026-01-01'), until: null }],
  ),
}, { requiredKeys: [] })

const name = fc.constantFrom('Ani', 'Budi', 'Čeļa', 'dewi', 'Eka')

/** Somebody who may come onto a list, with other facts each time. */
export const arbitraryPerson: fc.Arbitrary<ListPerson> = fc.tuple(name, facts).map(([called, change]) => listed(called, change))

/** A handful of them. */
export const arbitraryPeople: fc.Arbitrary<readonly ListPerson[]> = fc.array(arbitraryPerson, { minLength: 2, maxLength: 8 })

/** People who pass every gate and differ in their records alone. */
export const arbitraryRivals: fc.Arbitrary<readonly ListPerson[]> = fc.array(fc.tuple(
  name, fc.tuple(score, score, score, score), fc.constantFrom('sangat-baik' as const, 'baik' as const), score,
).map(([called, four, last, feedback]) => listed(called, {
  assessments: tests(...four), ratings: rated({ 2024: 'baik', 2025: last }), feedbacks: [{ score: feedback, on: isoDate('2026-03-01') }],
})), { minLength: 2, maxLength: 6 })
