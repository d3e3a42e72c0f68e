import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, isoDate, type IsoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { decideOn } from '../../shared/legal/decide.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { kpDisciplineBar } from '../../shared/legal/parameters/promotion/kp-reguler.ts'
import { kpReguler, type KpRegulerFacts } from '../../shared/legal/rules/promotion/kp-reguler.ts'
import { satyalancanaX, satyalancanaXx } from '../../shared/legal/rules/reward/satyalancana.ts'
import type { Profile, Rule } from '../../shared/legal/types.ts'

/** What asking every single day for so many days finds, under the same reading: facts stay as of the asking date. */
function askedDaily<F>(rule: Rule<F>, facts: F, on: IsoDate, profile: Profile | null, days: number) {
  const first = decideOn(rule, facts, on, on, profile).outcome
  let notBefore: IsoDate | null = null
  if (first === 'met') return { metOn: null, notBefore }
  for (let ahead = 1; ahead <= days; ahead++) {
    const day = addDays(on, ahead)
    const { outcome } = decideOn(rule, facts, day, on, profile)
    if (first === 'not-met' && (outcome === 'met' || outcome === 'cannot-tell')) notBefore ??= day
    if (outcome === 'met') return { metOn: day, notBefore }
  }
  return { metOn: null, notBefore }
}

const within = (date: IsoDate | null, on: IsoDate, days: number): IsoDate | null => (date !== null && date <= addDays(on, days) ? date : null)

const day = (from: string, months: number) => fc.tuple(fc.integer({ min: 0, max: months }), fc.integer({ min: 0, max: 27 }))
  .map(([month, rest]) => addDays(addMonths(isoDate(from), month), rest))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 8 })

const punishment = fc.record({
  level: fc.constantFrom('ringan' as const, 'sedang' as const, 'berat' as const), from: day('2024-01-01', 40), until: maybe(day('2024-06-01', 48)),
})
const kpFacts: fc.Arbitrary<KpRegulerFacts> = fc.record({
  employeeKind: fc.constantFrom('PNS' as const, 'PNS' as const, 'PPPK' as const),
  status: fc.constant('active' as const),
  leavesOn: fc.option(day('2024-06-01', 60), { nil: null, freq: 3 }),
  postKind: maybe(fc.constant('pelaksana' as const)),
  golongan: maybe(fc.constantFrom('II/d' as const, 'III/b' as const, 'III/d' as const)),
  golonganTmt: maybe(day('2020-03-01', 60)),
  educationLevel: maybe(fc.constantFrom('slta' as const, 's1' as const, 's3' as const)),
  annualPredikat: fc.constantFrom('baik' as const, 'kurang' as const).map((last) => [2022, 2023, 2024, 2025].map((year) => ({ year, predikat: year === 2024 ? last : 'baik' as const }))),
  discipline: fc.array(punishment, { maxLength: 2 }),
  disciplineCompleteThrough: maybe(fc.constant(isoDate('2030-01-01'))),
  superiorGolongan: maybe(fc.constantFrom('III/a' as const, 'IV/a' as const)),
})
const barring: Profile = {
  name: 'Perbup Contoh', from: isoDate('2025-01-01'), before: null,
  values: { [kpDisciplineBar.id]: [dated('2025-07-01', ['sedang', 'berat'], { source: 'pp-94-2021', pin: 'contoh', how: 'assumed' })] },
}
const DAYS = 1500

describe('looking ahead equals asking every day', () => {
  test('for kenaikan pangkat reguler, with retirement, punishments, a change of law and a region’s profile', () => {
    fc.assert(fc.property(kpFacts, day('2024-10-01', 24), fc.constantFrom(null, barring), (facts, on, profile) => {
      const { metOn, notBefore } = ask(kpReguler, facts, on, profile)
      expect({ metOn: within(metOn, on, DAYS), notBefore: within(notBefore, on, DAYS) }).toEqual(askedDaily(kpReguler, facts, on, profile, DAYS))
    }), { numRuns: 60, seed: 20261121 })
  })

  test.each([satyalancanaX, satyalancanaXx])('for $id, where a higher class ends the question', (rule) => {
    const facts = fc.record({
      employeeKind: fc.constant('PNS' as const), status: fc.constant('active' as const), leavesOn: maybe(day('2026-01-01', 60)),
      cpnsDate: maybe(day('2004-01-01', 150)),
      discipline: fc.array(punishment, { maxLength: 1 }), disciplineCompleteThrough: maybe(fc.constant(isoDate('2030-01-01'))),
      leaves: fc.constant([]), leaveCompleteThrough: fc.constant(isoDate('2030-01-01')),
      awards: fc.constantFrom([], [{ kind: 'slks-x' as const, on: isoDate('2026-08-17') }]), awardCompleteThrough: fc.constant(isoDate('2030-01-01')),
    })
    fc.assert(fc.property(facts, day('2025-06-01', 24), (given, on) => {
      const { metOn, notBefore } = ask(rule, given, on)
      expect({ metOn: within(metOn, on, DAYS), notBefore: within(notBefore, on, DAYS) }).toEqual(askedDaily(rule, given, on, null, DAYS))
    }), { numRuns: 40, seed: 20261121 })
  })
})
