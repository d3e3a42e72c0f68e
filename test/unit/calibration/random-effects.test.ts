import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomEffects, type Group } from '../../../shared/domain/calibration/random-effects.ts'
import { studentQuantile } from '../../../shared/domain/calibration/student.ts'

const groupsOf = (groups: Readonly<Record<string, readonly number[]>>): Group<string>[] => Object.entries(groups).map(([key, values]) => ({ key, values }))

// Davies and Goldsmith, Statistical Methods in Research and Production (1972); `Dyestuff` of lme4, whose REML fit of this balanced layout is the ANOVA one.
const dyestuff = groupsOf({
  A: [1545, 1440, 1440, 1520, 1580], B: [1540, 1555, 1490, 1560, 1495], C: [1595, 1550, 1605, 1510, 1560], D: [1445, 1440, 1595, 1465, 1545], E: [1595, 1630, 1515, 1635, 1625],
  F: [1520, 1455, 1450, 1480, 1445],
})
// Snedecor and Cochran, Statistical Methods (section on one-way classifications of unequal size): per cent of conceptions to samples of six bulls.
const bulls = groupsOf({
  1: [46, 31, 37, 62, 30], 2: [70, 59], 3: [52, 44, 57, 40, 67, 64, 70], 4: [47, 21, 70, 46, 14], 5: [42, 64, 50, 69, 77, 81, 87], 6: [35, 68, 59, 38, 57, 76, 57, 29, 60],
})

describe('published examples', () => {
  test('Dyestuff has the variances and the effects that lme4 prints', () => {
    const fitted = randomEffects(dyestuff)
    expect(fitted?.between).toBeCloseTo(1764.05, 2)
    expect(fitted?.within).toBeCloseTo(2451.25, 2)
    expect(fitted?.mean).toBeCloseTo(1527.5, 6)
    const published = [-17.607, 0.391, 28.563, -23.085, 56.734, -44.997]
    fitted?.effects.forEach(({ effect }, at) => expect(Math.abs(effect - (published[at] ?? 0))).toBeLessThan(0.002))
  })

  test('the bulls, in groups of 2 to 9, have mean squares of 664 and 248 and a variance between bulls of 73', () => {
    const fitted = randomEffects(bulls)
    expect(fitted?.within).toBeCloseTo(248.29, 2)
    expect(fitted?.between).toBeCloseTo((664.41 - 248.29) / 5.6686, 1)
    expect(Math.round(fitted?.between ?? 0)).toBe(73)
  })

  test.each([[1, 12.706], [2, 4.303], [3, 3.182], [5, 2.571], [10, 2.228], [30, 2.042]])('the 95 %% point of Student with %i degrees is %f, as tables have it', (degrees, point) => {
    expect(studentQuantile(degrees)).toBeCloseTo(point, 3)
  })
})

const layout = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 9 })
  .map((rows) => rows.map((values, at) => ({ key: `P${at}`, values })))

describe('whatever the ratings', () => {
  test('a constant added to all of them changes no effect, variance or interval', () => {
    fc.assert(fc.property(layout, fc.integer({ min: -3, max: 3 }), (groups, constant) => {
      const [plain, moved] = [randomEffects(groups), randomEffects(groups.map(({ key, values }) => ({ key, values: values.map((one) => one + constant) })))]
      expect(plain === null).toBe(moved === null)
      plain?.effects.forEach((one, at) => {
        expect(moved?.effects[at]?.effect).toBeCloseTo(one.effect, 8)
        expect(moved?.effects[at]?.error).toBeCloseTo(one.error, 8)
      })
    }))
  })

  test('an effect lies between nought and the plain difference, on its side', () => {
    fc.assert(fc.property(layout, (groups) => {
      const fitted = randomEffects(groups)
      fitted?.effects.forEach(({ effect, mean }) => {
        const plain = mean - fitted.mean
        expect(Math.abs(effect)).toBeLessThanOrEqual(Math.abs(plain) + 1e-9)
        expect(effect * plain).toBeGreaterThanOrEqual(-1e-9)
      })
    }))
  })

  test('the order of groups and of ratings within them changes nothing', () => {
    fc.assert(fc.property(layout, (groups) => {
      const [plain, turned] = [randomEffects(groups), randomEffects(groups.toReversed().map(({ key, values }) => ({ key, values: values.toReversed() })))]
      plain?.effects.forEach((one) => {
        const other = turned?.effects.find(({ key }) => key === one.key)
        expect(other?.effect).toBeCloseTo(one.effect, 8)
        expect(other?.low).toBeCloseTo(one.low, 8)
      })
    }))
  })

  test('more people with the same mean are shrunken less', () => {
    const rest = [3, 4, 4, 5, 3, 4, 4, 3]
    const small = randomEffects(groupsOf({ a: [5, 5, 4, 5], b: rest, c: rest, d: [3, 3, 4, 3, 2, 3, 3, 4] }))
    const large = randomEffects(groupsOf({ a: [5, 5, 4, 5, 5, 5, 4, 5, 5, 5, 4, 5], b: rest, c: rest, d: [3, 3, 4, 3, 2, 3, 3, 4] }))
    const kept = (fitted: typeof small) => (fitted?.effects[0]?.effect ?? 0) / ((fitted?.effects[0]?.mean ?? 0) - (fitted?.mean ?? 0))
    expect(kept(large)).toBeGreaterThan(kept(small))
  })
})

test('a negative variance between groups is nought, and every effect with it', () => {
  const fitted = randomEffects(groupsOf({ a: [1, 5], b: [5, 1], c: [3, 3] }))
  expect(fitted?.between).toBe(0)
  expect(fitted?.effects.map(({ effect }) => effect)).toEqual([0, 0, 0])
})

test('nothing is fitted to one group, to groups of one, and to ratings that are all alike', () => {
  expect(randomEffects(groupsOf({ a: [1, 2, 3] }))).toBeNull()
  expect(randomEffects(groupsOf({ a: [1], b: [2], c: [3] }))).toBeNull()
  expect(randomEffects(groupsOf({ a: [4, 4], b: [4, 4], c: [4, 4] }))).toBeNull()
})
