import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact } from '../../../shared/numbers/exact.ts'
import { distributionPattern } from '../../../shared/legal/parameters/appraisal/distribution.ts'
import type { Bounds } from '../../../shared/legal/bounds/bounds.ts'
import { checkBounds } from '../../../shared/legal/bounds/check-bounds.ts'
import { bandOf, type Cuts } from '../../../shared/legal/bounds/cuts.ts'

const option = (value: string) => ({ value, label: 'legal.parameter.years' as const })
const part = (name: string, bounds: Bounds) => ({ name, label: 'legal.parameter.years' as const, bounds })
const percent: Bounds = { kind: 'exact', min: '0', max: '100', unit: 'percent' }
const weights: Bounds = { kind: 'parts', parts: [part('a', percent), part('b', percent)], total: '100' }
const cuts: Bounds = { kind: 'cuts', bands: [option('high'), option('middle'), option('low')], min: '0', max: '100' }
const ladder: Bounds = { kind: 'rows', row: { kind: 'parts', parts: [part('atLeast', { kind: 'whole', min: 0, max: 50, unit: 'years' })] }, min: 1, max: 3, descending: 'atLeast' }
const pick: Bounds = { kind: 'set', options: [option('x'), option('y')] }
const order: Bounds = { kind: 'order', options: [option('x'), option('y')] }

const banded = (high: unknown, middle: unknown, edge = 'at-least', below = 'low') => ({ edges: [{ band: 'high', from: high, edge }, { band: 'middle', from: middle, edge }], below })
/** Where a value is wrong and which sentence says so. */
const faults = (bounds: Bounds, value: unknown) => checkBounds(bounds, value).map(({ path, message }) => `${path.join('.')} ${message.key}`)

describe('what a region chooses is refused where it leaves its bounds', () => {
  test.each([
    ['a whole number at either end', { kind: 'whole', min: 1, max: 10, unit: 'years' } as Bounds, [1, 10], [0, 11, 1.5, '5', null]],
    ['an exact number at either end', percent, ['0', '100', '12.5'], ['-0.1', '100.1', '12,5', '1/3', 50, '', null]],
    ['one of the options', { kind: 'choice', options: [option('x')] } as Bounds, ['x'], ['z', null, ['x']]],
    ['some of the options, none twice', pick, [[], ['y'], ['x', 'y']], [['x', 'x'], ['z'], 'x']],
    ['every option once', order, [['x', 'y'], ['y', 'x']], [['x'], ['x', 'x'], ['x', 'y', 'z']]],
    ['weights that come to the total exactly', weights, [{ a: '60', b: '40' }, { a: '33.33', b: '66.67' }], [{ a: '60', b: '39' }, { a: '60', b: '40.01' }, { a: '60' }, { a: '60', b: '40', c: '0' }]],
    ['bands whose edges fall', cuts, [banded('80', '60'), banded('80', '60', 'above')], [banded('60', '60'), banded('60', '80'), banded('80', '101'), banded('80', '60', 'below'), banded('80', '60', 'at-least', 'high')]],
    ['rows whose numbers fall', ladder, [[{ atLeast: 8 }, { atLeast: 6 }]], [[{ atLeast: 6 }, { atLeast: 6 }], [{ atLeast: 6 }, { atLeast: 8 }], [], [{ atLeast: 9 }, { atLeast: 8 }, { atLeast: 7 }, { atLeast: 6 }]]],
  ])('%s', (_name, bounds, sound, unsound) => {
    expect((sound as readonly unknown[]).map((value) => faults(bounds, value))).toEqual((sound as readonly unknown[]).map(() => []))
    expect((unsound as readonly unknown[]).filter((value) => faults(bounds, value).length === 0)).toEqual([])
  })

  test('a limit of at most or at least needs its per cent, one of some or none has none', () => {
    const { bounds } = distributionPattern as Extract<typeof distributionPattern, { chosenBy: 'region' }>
    const pattern = (limit: object) => ({ istimewa: [limit], baik: [], 'butuh-perbaikan': [], kurang: [], 'sangat-kurang': [] })
    expect(faults(bounds, pattern({ of: ['baik'], kind: 'max' }))).toEqual(['istimewa.0.percent bounds.no-whole'])
    expect(faults(bounds, pattern({ of: ['baik'], kind: 'min', percent: 101 }))).toEqual(['istimewa.0.percent bounds.no-whole'])
    expect([...faults(bounds, pattern({ of: ['baik'], kind: 'max', percent: 70 })), ...faults(bounds, pattern({ of: ['baik'], kind: 'some' }))]).toEqual([])
  })

  test('and the fault is named at its place', () => {
    expect(faults(cuts, banded('60', '80'))).toEqual(['edges.1.from bounds.not-falling'])
    expect(faults(weights, { a: '60', b: '140' })).toEqual(['b bounds.no-exact'])
    expect(faults(weights, { a: '60', b: '39' })).toEqual([' bounds.total'])
    expect(faults(ladder, [{ atLeast: 6 }, { atLeast: 8 }])).toEqual(['1.atLeast bounds.not-falling'])
  })
})

test('no score falls between the bands or into two of them, whatever sound edges a region chooses', () => {
  const edge = fc.constantFrom('at-least' as const, 'above' as const)
  const number = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2))
  fc.assert(fc.property(number, number, edge, edge, number, (high, middle, ofHigh, ofMiddle, score) => {
    const value: Cuts<'high' | 'middle' | 'low'> = { edges: [{ band: 'high', from: high, edge: ofHigh }, { band: 'middle', from: middle, edge: ofMiddle }], below: 'low' }
    fc.pre(checkBounds(cuts, value).length === 0)
    const inside = (from: string, how: 'at-least' | 'above') => (how === 'above' ? Number(score) > Number(from) : Number(score) >= Number(from))
    expect(bandOf(value, exact(score))).toBe(inside(high, ofHigh) ? 'high' : inside(middle, ofMiddle) ? 'middle' : 'low')
  }), { seed: 20261121 })
})
