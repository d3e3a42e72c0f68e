import { predikatSchema, type Predikat } from '../../legal/terms/predikat.ts'
import type { Message } from '../../text/message.ts'
import { calibrationHouse } from './house-settings.ts'
import { randomEffects, type GroupEffect } from './random-effects.ts'

/** A predikat as a step, Sangat Kurang = 1 to Sangat Baik = 5; the steps are taken as equally wide, which is said where they are used. */
export function stepOf(predikat: Predikat): number {
  return predikatSchema.options.length - predikatSchema.options.indexOf(predikat)
}

/** One evaluator with the predikat of the people rated. */
export type RaterGroup<K> = { readonly key: K; readonly predikat: readonly Predikat[] }

/** How an evaluator rates beside the others, in steps; null where nothing can be said. */
export type RaterSeverity<K> = {
  readonly key: K
  readonly people: number
  readonly mean: number | null
  readonly effect: number | null
  readonly low: number | null
  readonly high: number | null
  readonly finding: 'lenient' | 'severe' | 'unremarkable' | 'too-few'
  readonly message: Message
}

/** The evaluators in the order given, and what the comparison rests on. */
export type SeverityComparison<K> = { readonly comparison: Message; readonly evaluators: readonly RaterSeverity<K>[] }

const { leastGroup, leastEvaluators } = calibrationHouse
const nothing = { effect: null, low: null, high: null } as const

/**
 * Holds evaluators against one another: those with too few people neither get a figure nor shape that of others. No figure at all for
 * fewer than three evaluators or without any spread. It tells how ratings lie, never who is right: the people rated may truly differ.
 */
export function compareSeverity<K>(groups: readonly RaterGroup<K>[]): SeverityComparison<K> {
  const large = groups.filter(({ predikat }) => predikat.length >= leastGroup)
  const fitted = large.length < leastEvaluators ? null : randomEffects(large.map(({ key, predikat }) => ({ key, values: predikat.map(stepOf) })))
  const values = { evaluators: large.length, least: leastGroup, leastEvaluators }
  const comparison: Message = large.length < leastEvaluators ? { key: 'calibration.comparison.few-evaluators', values }
    : fitted === null ? { key: 'calibration.comparison.no-spread', values }
      : fitted.between === 0 ? { key: 'calibration.comparison.chance', values } : { key: 'calibration.comparison.made', values }
  return {
    comparison,
    evaluators: groups.map(({ key, predikat }): RaterSeverity<K> => {
      const people = predikat.length
      if (people < leastGroup) return { key, people, mean: null, ...nothing, finding: 'too-few', message: { key: 'calibration.severity.too-few', values: { people, least: leastGroup } } }
      const mean = predikat.reduce((sum, one) => sum + stepOf(one), 0) / people
      const found = fitted?.effects.find((one) => one.key === key)
      if (!fitted || !found) return { key, people, mean, ...nothing, finding: 'too-few', message: { key: 'calibration.severity.not-compared' } }
      if (fitted.between === 0) return { key, people, mean, ...nothing, finding: 'unremarkable', message: { key: 'calibration.severity.chance' } }
      return { key, people, mean, effect: found.effect, low: found.low, high: found.high, ...verdict(found) }
    }),
  }
}

function verdict({ effect, low, high }: GroupEffect<unknown>): Pick<RaterSeverity<unknown>, 'finding' | 'message'> {
  if (low > 0) return { finding: 'lenient', message: { key: 'calibration.severity.lenient', values: figures(effect, low, high) } }
  if (high < 0) return { finding: 'severe', message: { key: 'calibration.severity.severe', values: figures(-effect, -high, -low) } }
  return { finding: 'unremarkable', message: { key: 'calibration.severity.unremarkable', values: figures(effect, low, high) } }
}

// One decimal, unless that would write a limit beside nought as nought.
function figures(effect: number, low: number, high: number): Record<'steps' | 'low' | 'high', { readonly number: string; readonly decimals: number }> {
  const decimals = low > 0 && low < 0.05 ? 2 : 1
  const shown = (value: number) => ({ number: (Math.round(value * 1000) / 1000 + 0).toString(), decimals })
  return { steps: shown(effect), low: shown(low), high: shown(high) }
}
