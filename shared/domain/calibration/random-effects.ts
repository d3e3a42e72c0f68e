import { studentQuantile } from './student.ts'

/** One group of a one-way layout, found again by its key. */
export type Group<K> = { readonly key: K; readonly values: readonly number[] }

/** What a one-way random-effects model makes of its groups. */
export type RandomEffects<K> = {
  /** The mean of the population of groups, each group weighted by how surely it is known. */
  readonly mean: number
  /** Variance between groups and within groups. */
  readonly between: number
  readonly within: number
  readonly effects: readonly GroupEffect<K>[]
}

/** The shrunken effect of one group (BLUP) with its standard error and 95 % interval. */
export type GroupEffect<K> = { readonly key: K; readonly count: number; readonly mean: number; readonly effect: number; readonly error: number; readonly low: number; readonly high: number }

/**
 * Fits y = mean + effect of the group + rest by the ANOVA estimator for groups of unequal size (Searle, Casella and McCulloch, Variance
 * Components, 1992, chapter 3); a negative variance between groups is nought. The error of an effect counts the estimated mean too, and its
 * interval takes Student's t with one degree of freedom less than there are groups, since the variance between few groups is itself
 * uncertain (with the normal 1,96 it would hold the truth in some 88 of 100 cases). Null for fewer than two groups, without any group of
 * two, or where all values are equal.
 */
export function randomEffects<K>(groups: readonly Group<K>[]): RandomEffects<K> | null {
  const filled = groups.filter(({ values }) => values.length > 0).map(({ key, values }) => ({ key, values, count: values.length, mean: meanOf(values) }))
  const [k, n] = [filled.length, filled.reduce((sum, { count }) => sum + count, 0)]
  if (k < 2 || n <= k) return null
  const all = filled.reduce((sum, { count, mean }) => sum + count * mean, 0) / n
  const squaresWithin = filled.reduce((sum, { values, mean }) => sum + values.reduce((part, value) => part + (value - mean) ** 2, 0), 0)
  const squaresBetween = filled.reduce((sum, { count, mean }) => sum + count * (mean - all) ** 2, 0)
  if (squaresWithin + squaresBetween < 1e-12) return null
  const within = squaresWithin / (n - k)
  const size = (n - filled.reduce((sum, { count }) => sum + count ** 2, 0) / n) / (k - 1)
  const found = (squaresBetween / (k - 1) - within) / size
  // What is left of a variance of nought after rounding is nought: its root would not be small.
  const between = found > NEGLIGIBLE * (within + squaresBetween) ? found : 0
  const weights = filled.map(({ count }) => 1 / (between + within / count))
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const mean = filled.reduce((sum, group, at) => sum + (weights[at] ?? 0) * group.mean, 0) / weight
  const reach = studentQuantile(k - 1)
  const effects = filled.map(({ key, count, mean: own }) => {
    const kept = between === 0 ? 0 : between / (between + within / count)
    const effect = kept * (own - mean)
    const error = Math.sqrt(between * (1 - kept) + kept ** 2 / weight)
    return { key, count, mean: own, effect, error, low: effect - reach * error, high: effect + reach * error }
  })
  return { mean, between, within, effects }
}

/** The part of all variance below which nothing can be told from rounding. */
const NEGLIGIBLE = 1e-12

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
