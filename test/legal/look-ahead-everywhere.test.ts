import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isIsoDate, isoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { readFacts } from '../../shared/legal/ask-with-json.ts'
import { allCases } from '../../shared/legal/cases/all-cases.ts'
import { rules } from '../../shared/legal/registry.ts'
import { isInForce } from '../../shared/legal/version-on.ts'
import { askedDaily, within } from '../support/asked-daily.ts'

const DAYS = 500

/** The facts of a case with every date in them moved, each by a number of days of its own. */
function moved(value: unknown, by: () => number): unknown {
  if (typeof value === 'string') return isIsoDate(value) ? addDays(value, by()) : value
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, by)]))
}

describe('looking ahead equals asking every day, for every rule, over its own cases with their dates moved', () => {
  test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    const cases = allCases.filter((one) => one.rule === rule.id && isInForce(rule, isoDate(one.on)))
    fc.assert(fc.property(fc.constantFrom(...cases), fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 40, maxLength: 40 }), (one, shifts) => {
      let at = 0
      const facts = readFacts(rule, moved(one.facts, () => shifts[at++ % shifts.length] ?? 0))
      const on = addDays(isoDate(one.on), Math.abs(shifts[39] ?? 0))
      const { metOn, notBefore } = ask(rule, facts, on)
      expect(within({ metOn, notBefore }, on, DAYS)).toEqual(askedDaily(rule, facts, on, null, DAYS))
    }), { numRuns: 15, seed: 20261121 })
  })
})
