import { expect, test } from 'vitest'
import { compareSeverity } from '../../../shared/domain/calibration/severity.ts'
import type { Predikat } from '../../../shared/legal/terms/predikat.ts'
import { say } from '../../../shared/text/say.ts'

const times = (predikat: Predikat, count: number): Predikat[] => Array.from({ length: count }, () => predikat)
const mild = { key: 'mild', predikat: [...times('sangat-baik', 14), ...times('baik', 2)] }
const usual = ['a', 'b', 'c', 'd'].map((key) => ({ key, predikat: [...times('sangat-baik', 2), ...times('baik', 10), ...times('butuh-perbaikan', 2)] }))
const strict = { key: 'strict', predikat: [...times('baik', 3), ...times('butuh-perbaikan', 10), ...times('kurang', 3)] }
const found = (groups: Parameters<typeof compareSeverity<string>>[0], key: string) => compareSeverity(groups).evaluators.find((one) => one.key === key)

test('an evaluator far above the others is told as lenient, in steps with the interval, in a plain sentence', () => {
  const one = found([mild, ...usual, strict], 'mild')
  expect(one?.finding).toBe('lenient')
  expect(say('id', one?.message ?? { key: 'calibration.now' })).toMatch(/^Menilai rata-rata \d,\d tingkat lebih tinggi daripada penilai lain \(antara \d,\d{1,2} dan \d,\d\);/)
})

test('an evaluator far below is told as severe with positive figures, the smaller one first', () => {
  const one = found([mild, ...usual, strict], 'strict')
  const [, steps, low, high] = /([\d,]+) tingkat lebih rendah daripada penilai lain \(antara ([\d,]+) dan ([\d,]+)\)/.exec(say('id', one?.message ?? { key: 'calibration.now' })) ?? []
  const numbers = [low, steps, high].map((text) => Number(text?.replace(',', '.')))
  expect(one?.finding).toBe('severe')
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

test('the one in the middle is neither', () => {
  expect(found([mild, ...usual, strict], 'a')?.finding).toBe('unremarkable')
})

test('three people are too few for any figure, and four are not', () => {
  const three = found([mild, ...usual, { key: 'small', predikat: times('sangat-baik', 3) }], 'small')
  expect(three).toMatchObject({ finding: 'too-few', mean: null, effect: null, low: null, high: null, message: { key: 'calibration.severity.too-few', values: { people: 3, least: 4 } } })
  expect(found([mild, ...usual, { key: 'four', predikat: times('sangat-baik', 4) }], 'four')?.effect).not.toBeNull()
})

test('a small group does not shape the figures of the others', () => {
  expect(found([mild, ...usual, { key: 'small', predikat: times('sangat-kurang', 3) }], 'mild')).toEqual(found([mild, ...usual], 'mild'))
})

test('two evaluators are not compared, three are', () => {
  expect(compareSeverity([mild, ...usual.slice(0, 1)]).comparison.key).toBe('calibration.comparison.few-evaluators')
  expect(compareSeverity([mild, ...usual.slice(0, 1)]).evaluators.every(({ effect }) => effect === null)).toBe(true)
  expect(compareSeverity([mild, ...usual.slice(0, 1), strict]).comparison.key).toBe('calibration.comparison.made')
})

test('where everybody has the same predikat, or evaluators differ by chance alone, there is no figure', () => {
  const alike = ['a', 'b', 'c'].map((key) => ({ key, predikat: times('baik', 6) }))
  expect(compareSeverity(alike)).toMatchObject({ comparison: { key: 'calibration.comparison.no-spread' }, evaluators: [{ effect: null }, { effect: null }, { effect: null }] })
  const chance = compareSeverity(usual)
  expect(chance.comparison.key).toBe('calibration.comparison.chance')
  expect(chance.evaluators.map(({ effect, finding }) => [effect, finding])).toEqual(usual.map(() => [null, 'unremarkable']))
})
