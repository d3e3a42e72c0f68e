import type { IsoDate } from '../../calendar/iso-date.ts'
import { targetOrder } from '../../legal/parameters/talent/lists.ts'
import { tieBreak, type TieBreaker } from '../../legal/parameters/talent/ranking.ts'
import { weightsNilai, weightsX, weightsY, type XComponent, type YComponent } from '../../legal/parameters/talent/weights.ts'
import type { Profile } from '../../legal/types.ts'
import { valueOn } from '../../legal/value-on.ts'
import { exact } from '../../numbers/exact.ts'

/** What orders a list, first to last: the value or box and value, then the tie breakers that weigh anything. */
export type ListOrder = readonly ('value' | 'box' | TieBreaker)[]

/**
 * The order of lists on a day, as the profile has it. A tie breaker that weighs nothing is left out: it need not be known of anybody,
 * and an unknown is neither low nor high.
 */
export function listOrder(on: IsoDate, profile: Profile | null): ListOrder {
  const leading = valueOn(targetOrder, on, profile).dated.value === 'value' ? ['value'] as const : ['box', 'value'] as const
  const axes = valueOn(weightsNilai, on, profile).dated.value
  const y = valueOn(weightsY, on, profile).dated.value
  const x = valueOn(weightsX, on, profile).dated.value
  const weighs = (weight: string | undefined): boolean => weight !== undefined && exact(weight).compare(0) > 0
  const counts = (breaker: TieBreaker): boolean => {
    if (breaker === 'y' || breaker === 'x') return weighs(axes[breaker])
    return (weighs(axes.y) && weighs(y[breaker as YComponent])) || (weighs(axes.x) && weighs(x[breaker as XComponent]))
  }
  return [...leading, ...valueOn(tieBreak, on, profile).dated.value.filter(counts)]
}
