import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquare, chiSquareTail } from '../../../shared/domain/fairness/chi-square.ts'
import { fisher, type Counts } from '../../../shared/domain/fairness/fisher.ts'

/** A 2 × k table by its rows: the selected, and the others. */
const table = (selected: readonly number[], others: readonly number[]): Counts[] => selected.map((count, at) => ({ selected: count, pool: count + (others[at] ?? 0) }))

/** Every table with these margins, gone through one by one with plain fractions. */
function bruteForce(groups: readonly Counts[]): number {
  const ways = (n: number, k: number): number => (k === 0 ? 1 : (ways(n, k - 1) * (n - k + 1)) / k)
  const weight = (chosen: readonly number[]): number => Math.round(groups.reduce((product, { pool }, at) => product * ways(pool, chosen[at] ?? 0), 1))
  const tables = (at: number, rest: number): number[][] => {
    const group = groups[at]
    if (group === undefined) return rest === 0 ? [[]] : []
    return Array.from({ length: Math.min(group.pool, rest) + 1 }, (_, chosen) => tables(at + 1, rest - chosen).map((tail) => [chosen, ...tail])).flat()
  }
  const all = tables(0, groups.reduce((sum, { selected }) => sum + selected, 0)).map(weight)
  const observed = weight(groups.map(({ selected }) => selected))
  return all.filter((one) => one <= observed).reduce((sum, one) => sum + one, 0) / all.reduce((sum, one) => sum + one, 0)
}

test.each<[string, Counts[], number]>([
  ['[[8,2],[1,5]], as SciPy gives it', table([8, 2], [1, 5]), 0.03496503496503497],
  ['the lady tasting tea, all right: 2/70', table([4, 0], [0, 4]), 2 / 70],
  ['the lady tasting tea, three of four right: 34/70', table([3, 1], [1, 3]), 34 / 70],
  ['Fisher 1935, convicted twins: 10 and 3 against 2 and 15', table([10, 3], [2, 15]), 0.0005367241191],
  ['the office of the sketch: 4 of 86 women, 5 of 128 men', [{ selected: 4, pool: 86 }, { selected: 5, pool: 128 }], 1],
  ['[[1,9],[11,3]], as R documents it', table([1, 11], [9, 3]), 0.002759456185],
  ['three groups, all 3 selected of one of 3 in 9: 3/84', [{ selected: 3, pool: 3 }, { selected: 0, pool: 3 }, { selected: 0, pool: 3 }], 3 / 84],
])('Fisher: %s', (_name, groups, p) => {
  expect(fisher(groups)).toBeCloseTo(p, 10)
})

const group = fc.integer({ min: 0, max: 7 }).chain((pool) => fc.record({ pool: fc.constant(pool), selected: fc.integer({ min: 0, max: pool }) }))

test('the network of tables gives what going through all of them gives', () => {
  fc.assert(fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
    expect(fisher(groups)).toBeCloseTo(bruteForce(groups), 9)
  }), { numRuns: 300 })
})

test('the order of the groups and which row is called selected make no difference; p lies above 0 and at most at 1', () => {
  fc.assert(fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), (groups) => {
    const p = fisher(groups)
    expect(p).toBeGreaterThan(0)
    expect(p).toBeLessThanOrEqual(1)
    expect(fisher([...groups].reverse())).toBe(p)
    expect(fisher(groups.map(({ pool, selected }) => ({ pool, selected: pool - selected })))).toBe(p)
  }), { numRuns: 200 })
})

test('a share far below what a floating number holds is still above nought', () => {
  expect(fisher([{ pool: 2000, selected: 2000 }, { pool: 2000, selected: 0 }])).toBeGreaterThan(0)
})

test('thirty units with a shortlist of five are told exactly', () => {
  const units = Array.from({ length: 30 }, (_, at) => ({ pool: 20 + at, selected: at < 5 ? 1 : 0 }))
  // 278,256 tables, gone through one by one with exact fractions elsewhere.
  expect(fisher(units)).toBeCloseTo(0.0035953239064524436, 12)
})

test('with too many tables the exact test is given up, never approximated', () => {
  expect(fisher(Array.from({ length: 30 }, (_, at) => ({ pool: 300 + at * 7, selected: 40 + at * 3 })))).toBeNull()
})

test.each<[string, number[][], boolean, number, number, number]>([
  ['[[10,20],[30,40]] with the correction of Yates', [[10, 20], [30, 40]], true, 0.446429, 0.504036, 1],
  ['[[5,10,15],[20,25,30],[35,40,45]]', [[5, 10, 15], [20, 25, 30], [35, 40, 45]], false, 2.34375, 0.672815, 4],
  ['[[10,20],[30,40]] without it: 50/63', [[10, 20], [30, 40]], false, 50 / 63, 0.372998, 1],
])('χ²: %s', (_name, counts, yates, statistic, p, degrees) => {
  const found = chiSquare(counts, yates)
  expect(found?.statistic).toBeCloseTo(statistic, 6)
  expect(found?.p).toBeCloseTo(p, 6)
  expect(found?.degrees).toBe(degrees)
})

test.each([[3.841458820694124, 1], [5.991464547107979, 2], [7.814727903251179, 3], [11.070497693516351, 5], [18.307038053275146, 10], [43.77297182574219, 30]])('the point that χ² passes once in twenty is %s at %s degrees of freedom', (point, degrees) => {
  expect(chiSquareTail(point, degrees)).toBeCloseTo(0.05, 10)
})
