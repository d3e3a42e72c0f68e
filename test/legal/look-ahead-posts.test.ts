import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, isoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { postGateRules } from '../../shared/legal/rules/post/post-gate.ts'
import type { GateFacts } from '../../shared/legal/rules/post/gate-facts.ts'
import { kpStruktural, type KpStrukturalFacts } from '../../shared/legal/rules/promotion/kp-struktural.ts'
import type { Rule } from '../../shared/legal/types.ts'
import { askedDaily, within } from '../support/asked-daily.ts'

const DAYS = 500
const day = (from: string, months: number) => fc.tuple(fc.integer({ min: 0, max: months }), fc.integer({ min: 0, max: 30 }))
  .map(([month, rest]) => addDays(addMonths(isoDate(from), month), rest))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 5 })
const post = fc.record({
  assignment: fc.constantFrom('definitif' as const, 'definitif' as const, 'plt' as const), kind: fc.constant('struktural' as const),
  level: maybe(fc.constantFrom('administrator' as const, 'pengawas' as const)), eselon: maybe(fc.constantFrom('III.a' as const, 'III.b' as const, 'IV.a' as const)),
  from: day('2023-06-01', 36), until: maybe(day('2024-06-01', 36)), inaugurated: fc.constant(null),
})
const shared = {
  employeeKind: fc.constant('PNS' as const), status: fc.constant('active' as const), leavesOn: maybe(day('2026-06-01', 36)),
  posts: fc.array(post, { minLength: 1, maxLength: 3 }), discipline: fc.constant([]), disciplineCompleteThrough: fc.constant(isoDate('2030-01-01')),
  annualPredikat: fc.constant([2022, 2023, 2024, 2025, 2026].map((year) => ({ year, predikat: 'baik' as const }))),
}

function equalsAskingDaily<F>(rule: Rule<F>, facts: fc.Arbitrary<F>) {
  fc.assert(fc.property(facts, day('2025-06-01', 12), (given, on) => {
    expect(within(ask(rule, given, on), on, DAYS)).toEqual(askedDaily(rule, given, on, null, DAYS))
  }), { numRuns: 15, seed: 20261122 })
}

test('looking ahead over posts held and ended equals asking every day, for the gate to JPT pratama with its age', () => {
  const gate = postGateRules.find(({ id }) => id === 'promotion.jpt-pratama')
  const tests = (['teknis', 'manajerial', 'sosiokultural'] as const).map((subject) => ({ subject, score: 80, standard: 70, on: isoDate('2024-01-10') }))
  const facts: fc.Arbitrary<GateFacts> = fc.record({
    ...shared, birthDate: day('1969-06-01', 60), cpnsDate: maybe(day('2021-01-01', 36)), educationLevel: fc.constant('s1' as const), experienceMonths: fc.constant(90), assessments: fc.constant(tests),
  })
  expect(gate).toBeDefined()
  if (gate) equalsAskingDaily(gate, facts)
})

test('looking ahead over posts held and ended equals asking every day, for kenaikan pangkat of structural officers', () => {
  const facts: fc.Arbitrary<KpStrukturalFacts> = fc.record({
    ...shared, postKind: fc.constant('struktural' as const), golongan: fc.constantFrom('III/c' as const, 'III/d' as const, 'IV/a' as const), golonganTmt: maybe(day('2021-06-01', 54)),
  })
  equalsAskingDaily(kpStruktural, facts)
})
