import type { DistributionLimit } from '../../../parameters/appraisal/distribution.ts'
import { predikatSchema, type Predikat } from '../../../terms/predikat.ts'
import { cornerMixes, type Plane } from './corner-mixes.ts'
import { headsOf, isUpperLimit, ratedPeople, type PredikatCounts } from './heads.ts'

/** The fewest and the most people of each predikat over all mixes that keep the limits. */
export type LawfulRange = Readonly<Record<Predikat, { readonly least: number; readonly most: number }>>

/** The mix nearest to the present one that keeps the limits, how many people change their predikat and by how many levels together. */
export type NearestMix = { readonly counts: PredikatCounts; readonly people: number; readonly steps: number }

/** What is possible for a unit: null where no mix of so many people keeps the limits. */
export type LawfulMixes = { readonly range: LawfulRange; readonly nearest: NearestMix } | null

const predikats = predikatSchema.options

/**
 * Finds what mixes keep the limits for the rated people of a unit, and the nearest one: the fewest people changing, then the
 * fewest levels, then the higher predikat on the whole, then more people from Sangat Baik downwards. The answer is always the same
 * for the same counts. Its cost does not grow with the size of the unit.
 */
export function lawfulMixes(limits: readonly DistributionLimit[], counts: PredikatCounts): LawfulMixes {
  const rated = ratedPeople(counts)
  const now = predikats.map((predikat) => counts[predikat])
  const inHeads = limits.map((limit) => ({ mask: maskOf(limit.of), value: headsOf(limit, rated), upper: isUpperLimit(limit) }))
  const lawful = cornerMixes(planesOf(now, inHeads), rated).filter((mix) => inHeads.every(({ mask, value, upper }) => {
    const count = within(mix, mask)
    return upper ? count <= value : count >= value
  }))
  const [first, ...rest] = lawful
  if (first === undefined) return null
  const nearest = rest.reduce((best, mix) => (isNearer(mix, best, now) ? mix : best), first)
  const of = (mix: readonly number[], at: number): number => mix[at] ?? 0
  const range = Object.fromEntries(predikats.map((predikat, at) => {
    const seen = lawful.map((mix) => of(mix, at))
    return [predikat, { least: Math.min(...seen), most: Math.max(...seen) }]
  })) as LawfulRange
  const [people = 0, steps = 0] = distance(nearest, now)
  const countsOf = Object.fromEntries(predikats.map((predikat, at) => [predikat, of(nearest, at)])) as PredikatCounts
  return { range, nearest: { counts: countsOf, people, steps } }
}

const maskOf = (of: readonly Predikat[]): number => of.reduce((mask, predikat) => mask | (1 << predikats.indexOf(predikat)), 0)
const within = (mix: readonly number[], mask: number): number => mix.reduce((sum, count, at) => sum + ((mask >> at) & 1) * count, 0)

/** Where a limit is tight, a predikat is empty, or the measure of distance bends: a count, or a sum from the top, as it is now. */
function planesOf(now: readonly number[], limits: readonly Plane[]): readonly Plane[] {
  const planes = now.flatMap((count, at): Plane[] => {
    const [one, fromTop] = [1 << at, (1 << (at + 1)) - 1]
    const sums = at === 1 || at === 2 ? [{ mask: fromTop, value: within(now, fromTop) }] : []
    return [{ mask: one, value: 0 }, { mask: one, value: count }, ...sums]
  })
  const known = new Set<string>()
  return [...planes, ...limits.map(({ mask, value }) => ({ mask, value }))].filter(({ mask, value }) => {
    const name = `${mask}:${value}`
    return mask === 31 || mask === 0 || known.has(name) ? false : known.add(name)
  })
}

/**
 * People changing, levels moved, levels lost, then the mix itself. Who leaves a predikat and who joins it can be paired so that both
 * numbers are smallest at once: the levels depend on the difference of the two mixes alone.
 */
function distance(mix: readonly number[], now: readonly number[]): readonly number[] {
  let [people, steps, lost, above] = [0, 0, 0, 0]
  mix.forEach((count, at) => {
    const more = count - (now[at] ?? 0)
    above += more
    people += Math.max(0, more)
    steps += Math.abs(above)
    lost -= above
  })
  return [people, steps, lost, ...mix.map((count) => -count)]
}

function isNearer(mix: readonly number[], best: readonly number[], now: readonly number[]): boolean {
  const [a, b] = [distance(mix, now), distance(best, now)]
  const at = a.findIndex((value, index) => value !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}
