import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { ask } from '../../shared/legal/ask.ts'
import { NotInForceError } from '../../shared/legal/not-in-force.ts'
import { dated } from '../../shared/legal/parameters/value.ts'
import { sangatBaikYears, gajiIstimewaYears } from '../../shared/legal/parameters/reward/reward.ts'
import { checkProfile } from '../../shared/legal/profile.ts'
import { sangatBaikBeruntun } from '../../shared/legal/rules/reward/sangat-baik-beruntun.ts'
import { holds, unknown } from '../../shared/legal/steps.ts'
import type { Parameter, Profile, Rule } from '../../shared/legal/types.ts'
import { valueOn } from '../../shared/legal/value-on.ts'
import { TanjakError } from '../../shared/errors/tanjak-error.ts'

const CITED = { source: 'pp-30-2019', pin: 'contoh', how: 'secondary' } as const
const height: Parameter<number> = {
  id: 'test.height', subject: 'reward', title: 'legal.parameter.years', chosenBy: 'law',
  values: [dated('2024-01-01', 10, CITED), dated('2025-01-01', 20, CITED), dated<number>('2026-01-01', 'repealed', CITED)],
  show: () => [],
}
const facts = z.strictObject({ height: z.number().nullish() })
type Facts = z.infer<typeof facts>
const SAID = { key: 'legal.in-service' } as const

/** Is somebody at least as tall as a parameter asks? */
function tallerThan(parameter: Parameter<number>): Rule<Facts> {
  return {
    id: 'test.tall-enough', subject: 'reward', question: 'legal.rule.predikat', facts, parameters: [parameter], carried: 'legal.carried.everything',
    versions: [{
      from: isoDate('2024-01-01'), citation: { source: 'pp-30-2019', pin: 'contoh' },
      appliesTo: () => [],
      decide: (given, law) => {
        const head = { id: 'height', facts: ['height'] as const, citation: law.cite(parameter) }
        return { steps: [given.height ? holds(head, given.height >= law(parameter), SAID) : unknown(head, SAID)], conclusion: { message: SAID } }
      },
    }],
  }
}
const tallEnough = tallerThan(height)
const on = (text: string) => isoDate(text)

describe('a value of the law', () => {
  test('holds from its first day until the day before the next', () => {
    expect(['2024-01-01', '2024-12-31', '2025-01-01', '2025-12-31'].map((day) => valueOn(height, on(day)).dated.value)).toEqual([10, 10, 20, 20])
  })

  test.each(['2023-12-31', '2026-01-01'])('cannot be read on %s, before it begins or once repealed: the error names parameter and date', (day) => {
    expect(() => valueOn(height, on(day))).toThrow(new RegExp(`test.height is not in force on ${day}`))
  })
})

describe('a rule', () => {
  test('records every value that it reads, with citation and certainty', () => {
    expect(ask(tallEnough, { height: 15 }, on('2024-06-01')).readings).toEqual([
      { parameter: 'test.height', value: 10, from: '2024-01-01', citation: { source: 'pp-30-2019', pin: 'contoh' }, certainty: 'secondary', profile: null, note: null },
    ])
  })

  test('before its first version throws an error naming rule and date', () => {
    expect(() => ask(tallEnough, { height: 15 }, on('2023-12-31'))).toThrow(new NotInForceError('test.tall-enough', on('2023-12-31'), on('2024-01-01')))
  })

  test('sees a change of law ahead', () => {
    const lowered = { ...height, values: [dated('2024-01-01', 20, CITED), dated('2025-01-01', 10, CITED)] }
    expect(ask(tallerThan(lowered), { height: 15 }, on('2024-06-01'))).toMatchObject({ outcome: 'not-met', metOn: '2025-01-01', notBefore: '2025-01-01' })
  })

  test('is never met by a law that ends', () => {
    expect(ask(tallEnough, { height: 5 }, on('2025-06-01'))).toMatchObject({ outcome: 'not-met', metOn: null, notBefore: null })
  })

  test('treats an absent fact and null alike: unknown, never a default', () => {
    expect([{}, { height: null }].map((given) => ask(tallEnough, given, on('2024-06-01')).missing.map(({ fact }) => fact))).toEqual([['height'], ['height']])
  })

  test('that asks another rule on the same day keeps its own readings, and leaves the other its own', () => {
    const width: Parameter<number> = { ...height, id: 'test.width' }
    const inner = tallerThan(width)
    const found: string[][] = []
    const outer: Rule<Facts> = {
      ...tallEnough, parameters: [height],
      versions: [{
        ...tallEnough.versions[0]!,
        decide: (given, law) => {
          found.push(ask(inner, given, law.on).readings.map(({ parameter }) => parameter))
          return tallEnough.versions[0]!.decide(given, law)
        },
      }],
    }
    const own = ask(outer, { height: 15 }, on('2024-06-01')).readings.map(({ parameter }) => parameter)
    expect([own, found]).toEqual([['test.height'], [['test.width']]])
  })

  test('that is met without saying what follows is a defect, not an answer', () => {
    const silent = { ...tallEnough, versions: [{ ...tallEnough.versions[0]!, decide: () => ({ steps: [], conclusion: null }) }] }
    expect(() => ask(silent, {}, on('2024-06-01'))).toThrow('does not say what follows')
  })
})

describe('a region’s profile', () => {
  const rated = (years: readonly number[]) => years.map((year) => ({ year, predikat: 'sangat-baik' as const }))
  const person = { employeeKind: 'PNS', status: 'active', annualPredikat: rated([2024, 2025]) } as const
  const three: Profile = { name: 'Perbup Contoh', from: on('2026-01-01'), before: null, values: { [sangatBaikYears.id]: [dated('2026-06-01', 3, { ...CITED, how: 'official-text' })] } }

  test('lays its value over the shipped one from its own first day, and the reading names it', () => {
    const before = ask(sangatBaikBeruntun, person, on('2026-05-31'), three)
    const after = ask(sangatBaikBeruntun, person, on('2026-06-01'), three)
    expect([before.outcome, before.readings[0]?.profile, before.certainty]).toEqual(['met', null, 'assumed'])
    expect([after.outcome, after.readings[0]?.profile, after.certainty]).toEqual(['cannot-tell', 'Perbup Contoh', 'official-text'])
  })

  test('may not change what the law sets', () => {
    expect(() => checkProfile({ name: 'Perbup Contoh', from: on('2026-01-01'), before: null, values: { [gajiIstimewaYears.id]: [dated('2026-01-01', 3, CITED)] } })).toThrow(TanjakError)
  })

  test('may not name an unknown parameter, nor values out of order', () => {
    expect(() => checkProfile({ name: 'Perbup Contoh', from: on('2026-01-01'), before: null, values: { 'no.such': [] } })).toThrow('legal.profile-invalid')
    const shuffled = [dated('2026-06-01', 3, CITED), dated('2026-01-01', 2, CITED)]
    expect(() => checkProfile({ name: 'Perbup Contoh', from: on('2026-01-01'), before: null, values: { [sangatBaikYears.id]: shuffled } })).toThrow('legal.profile-invalid')
    expect(checkProfile(three)).toBe(three)
  })
})
