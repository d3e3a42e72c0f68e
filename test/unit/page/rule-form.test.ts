import { describe, expect, test } from 'vitest'
import { factParts, partsOfRule, type Part } from '../../../renderer/components/finding/fact-shape.ts'
import { amountInWords, sumOf } from '../../../renderer/components/finding/exact-in-words.ts'
import { draftOf, factsOf } from '../../../renderer/features/rules/draft.ts'
import { faultsInWords } from '../../../renderer/features/rules/faults.ts'
import { readFacts } from '../../../shared/legal/ask-with-json.ts'
import { allCases } from '../../../shared/legal/cases/all-cases.ts'
import { findRule, rules } from '../../../shared/legal/registry.ts'
import { sayNumber } from '../../../shared/text/say.ts'
import type { Say } from '../../../renderer/components/say.tsx'

const known = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts, (_name, value: unknown) => (value === null ? undefined : typeof value === 'number' ? String(value) : value)))
const withoutField = (parts: readonly Part[]): string[] => parts.flatMap(({ name, shape }) => {
  const inner = shape.kind === 'list' ? shape.of : shape
  return inner.kind === 'json' ? [name] : inner.kind === 'group' ? withoutField(inner.parts) : []
})

describe('the form of a rule', () => {
  test.each(rules.map(({ id }) => id))('%s: every fact has a field of its own kind', (id) => {
    expect(partsOfRule(id).length).toBeGreaterThan(0)
    expect(withoutField(partsOfRule(id))).toEqual([])
  })

  test.each(rules.map(({ id }) => id))('%s: every worked case comes out of the form as it went in', (id) => {
    const rule = findRule(id)
    const parts = partsOfRule(id)
    for (const { facts } of allCases.filter((one) => one.rule === id)) {
      const out = factsOf(parts, draftOf(parts, facts))
      expect(rule === null ? null : () => readFacts(rule, out)).not.toThrow()
      expect(known(out)).toEqual(known(facts))
    }
  })

  test('what is left empty is unknown, and a list known to be empty is told apart from it', () => {
    const parts = partsOfRule('promotion.kp-reguler')
    expect(factsOf(parts, { golongan: '', discipline: undefined })).toEqual({})
    expect(factsOf(parts, { discipline: [] })).toEqual({ discipline: [] })
  })

  test('a row keeps its place even when it is empty, and a field that may be null is sent as null', () => {
    expect(factsOf(partsOfRule('promotion.kp-reguler'), { annualPredikat: [{}, { year: '2025' }] })).toEqual({ annualPredikat: [{ predikat: null }, { year: 2025, predikat: null }] })
  })

  test('a table by code becomes a group of fields, anything stranger is written as JSON', () => {
    const number = { type: 'integer' }
    const schema = { type: 'object', properties: { heads: { type: ['object', 'null'], propertyNames: { enum: ['a', 'b'] }, additionalProperties: number }, odd: { anyOf: [number, { type: 'boolean' }] } } }
    expect(factParts(schema)).toEqual([
      { name: 'heads', must: false, nullable: true, shape: { kind: 'group', parts: ['a', 'b'].map((name) => ({ name, shape: { kind: 'whole' }, must: false, nullable: false })) } },
      { name: 'odd', must: false, nullable: false, shape: { kind: 'json' } },
    ])
  })

  test('a fault is said by what the field wants, an empty one that has to be filled by saying so', () => {
    const parts = partsOfRule('promotion.kp-reguler')
    const fault = { key: 'legal.fact-wrong-type' } as const
    const said = faultsInWords({ 'annualPredikat.0.year': fault, 'annualPredikat.1.year': fault }, parts, { annualPredikat: [{ year: 'x' }, {}] })
    expect(said).toEqual({ 'annualPredikat.0.year': { key: 'rules.fault.whole' }, 'annualPredikat.1.year': { key: 'rules.fault.empty' } })
  })
})

describe('what steps add', () => {
  const say = { number: (value: string) => sayNumber('id', value) } as unknown as Say

  test('carries its sign, and only what does not end is rounded and marked', () => {
    expect(['11.25', '-5', '0', '80/9', '86.794417'].map((one) => amountInWords(one, say))).toEqual(['+11,25', '−5', '0', '≈ +8,8889', '+86,794417'])
  })

  test('adds up exactly, whatever its decimals', () => {
    expect(sumOf(['80/9', '80/9', '80/9', '80/9', '80/9', '80/9', '80/9', '80/9', '80/9'])).toBe('80')
    expect(sumOf(['0.1', '0.2'])).toBe('0.3')
    expect(sumOf(['1'])).toBeNull()
  })
})
