import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distributionPattern, type DistributionLimit } from '../../../shared/legal/parameters/appraisal/distribution.ts'
import { checkLimits, type PredikatCounts } from '../../../shared/legal/rules/appraisal/distribution/heads.ts'
import { lawfulMixes } from '../../../shared/legal/rules/appraisal/distribution/nearest.ts'
import { capaianSchema, type Capaian } from '../../../shared/legal/terms/capaian.ts'
import { predikatSchema, type Predikat } from '../../../shared/legal/terms/predikat.ts'

const predikats = predikatSchema.options
const countsOf = (mix: readonly number[]) => Object.fromEntries(predikats.map((one, at) => [one, mix[at] ?? 0])) as PredikatCounts
const mixOf = (counts: PredikatCounts): number[] => predikats.map((one) => counts[one])
const pattern = distributionPattern.values.at(-1)?.value
const limitsOf = (capaian: Capaian): readonly DistributionLimit[] => (pattern === undefined || pattern === 'repealed' ? [] : pattern[capaian])
const nearest = (capaian: Capaian, text: string) => {
  const found = lawfulMixes(limitsOf(capaian), countsOf(text.split('/').map(Number)))
  return found && `${mixOf(found.nearest.counts).join('/')} ${found.nearest.people} ${found.nearest.steps}`
}

/** Every mix of so many people. */
function mixes(people: number, kinds = 5): number[][] {
  if (kinds === 1) return [[people]]
  return Array.from({ length: people + 1 }, (_, here) => mixes(people - here, kinds - 1).map((rest) => [here, ...rest])).flat()
}

/** The cheapest way to get from one mix to another by moving people one by one: tried out, not worked out. */
function moved(from: readonly number[], to: readonly number[]): readonly [number, number] {
  const leaving = from.flatMap((count, at) => Array.from({ length: Math.max(0, count - (to[at] ?? 0)) }, () => at))
  const joining = to.flatMap((count, at) => Array.from({ length: Math.max(0, count - (from[at] ?? 0)) }, () => at))
  const cheapest = (left: readonly number[], places: readonly number[]): number => {
    const [first, ...rest] = left
    if (first === undefined) return 0
    return Math.min(...[...new Set(places)].map((place) => Math.abs(place - first) + cheapest(rest, places.toSpliced(places.indexOf(place), 1))))
  }
  return [leaving.length, cheapest(leaving, joining)]
}

function tried(limits: readonly DistributionLimit[], now: readonly number[]) {
  const lawful = mixes(now.reduce((sum, count) => sum + count, 0)).filter((mix) => !checkLimits(limits, countsOf(mix)).checks.some(({ limit, count, heads }) => (
    limit.kind === 'max' || limit.kind === 'none' ? count > heads : count < heads
  )))
  const level = (mix: readonly number[]): number => mix.reduce((sum, count, at) => sum + count * at, 0)
  const ranked = lawful.map((mix) => ({ mix, order: [...moved(now, mix), level(mix), ...mix.map((count) => -count)] }))
    .sort((a, b) => a.order.map((value, at) => value - (b.order[at] ?? 0)).find((value) => value !== 0) ?? 0)
  return { lawful, best: ranked[0] }
}

const people = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }).filter((mix) => {
  const sum = mix.reduce((a, b) => a + b, 0)
  return sum > 0 && sum <= 7
})
const sets = (options: readonly (readonly Predikat[])[]) => fc.constantFrom(...options)
const neighbours = predikats.flatMap((_, from) => predikats.slice(from).map((__, length) => predikats.slice(from, from + length + 1)))
const anyLimit = (of: fc.Arbitrary<readonly Predikat[]>): fc.Arbitrary<DistributionLimit> => fc.oneof(
  fc.record({ of, kind: fc.constantFrom('max' as const, 'min' as const), percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ of, kind: fc.constantFrom('some' as const, 'none' as const) }),
)

function agrees(limits: readonly DistributionLimit[], now: readonly number[]): void {
  const found = lawfulMixes(limits, countsOf(now))
  const { lawful, best } = tried(limits, now)
  if (best === undefined) {
    expect(found).toBeNull()
    return
  }
  expect(found && { mix: mixOf(found.nearest.counts), people: found.nearest.people, steps: found.nearest.steps })
    .toEqual({ mix: best.mix, people: best.order[0], steps: best.order[1] })
  expect(found && predikats.map((one) => found.range[one]))
    .toEqual(predikats.map((_, at) => ({ least: Math.min(...lawful.map((mix) => mix[at] ?? 0)), most: Math.max(...lawful.map((mix) => mix[at] ?? 0)) })))
}

describe('the nearest lawful mix, counted Sangat Baik/Baik/Butuh Perbaikan/Kurang/Sangat Kurang', () => {
  test.each<[Capaian, string, string | null]>([
    ['istimewa', '5/2/0/0/0', '4/3/0/0/0 1 1'],
    ['istimewa', '4/3/0/0/0', '4/3/0/0/0 0 0'],
    ['baik', '30/70/0/0/0', '30/69/1/0/0 1 1'],
    ['baik', '2/8/0/0/0', '2/7/1/0/0 1 1'],
    ['sangat-kurang', '2000/0/0/0/0', '0/600/200/0/1200 2000 5800'],
    ['kurang', '1/1/0/0/0', null],
  ])('%s from %s is %s', (capaian, now, answer) => {
    expect(nearest(capaian, now)).toBe(answer)
  })

  test('is that of trying every mix, under the shipped pattern', () => {
    fc.assert(fc.property(fc.constantFrom(...capaianSchema.options), people, (capaian, now) => agrees(limitsOf(capaian), now)), { numRuns: 120, seed: 20261122 })
  })

  test('is that of trying every mix, under any limits on neighbouring predikat', () => {
    fc.assert(fc.property(fc.array(anyLimit(sets(neighbours)), { maxLength: 4 }), people, agrees), { numRuns: 150, seed: 20261122 })
  })

  test('is that of trying every mix, under limits on any predikat together', () => {
    fc.assert(fc.property(fc.array(anyLimit(fc.subarray([...predikats], { minLength: 1 })), { maxLength: 4 }), people, agrees), { numRuns: 150, seed: 20261122 })
  })
})
