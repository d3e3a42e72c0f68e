import type { Message } from '../../../../text/message.ts'
import type { DistributionLimit } from '../../../parameters/appraisal/distribution.ts'
import { predikatSchema, type Predikat } from '../../../terms/predikat.ts'

/** How many people of a unit have each predikat; the unrated are not among them. */
export type PredikatCounts = Readonly<Record<Predikat, number>>

/** One limit held against a unit, in heads: `count` people have these predikat, `heads` is the most or the fewest allowed. */
export type LimitCheck = {
  readonly limit: DistributionLimit
  readonly count: number
  readonly heads: number
  readonly broken: boolean
  readonly message: Message
}

/** A unit's distribution against the pattern of its capaian; a unit of one person is shown and never judged. */
export type DistributionCheck = { readonly rated: number; readonly judged: boolean; readonly checks: readonly LimitCheck[] }

/** The number of rated people. */
export const ratedPeople = (counts: PredikatCounts): number => predikatSchema.options.reduce((sum, predikat) => sum + counts[predikat], 0)

/** Tells a limit from above (`max`, `none`) from one from below. */
export const isUpperLimit = ({ kind }: DistributionLimit): boolean => kind === 'max' || kind === 'none'

/** A limit in whole people: a maximum is rounded down, a minimum up. Whole numbers throughout: 70 per cent of 7 are 4, never 4.9. */
export function headsOf(limit: DistributionLimit, rated: number): number {
  switch (limit.kind) {
    case 'max': return Math.floor((rated * limit.percent) / 100)
    case 'min': return Math.ceil((rated * limit.percent) / 100)
    case 'some': return Math.min(1, rated)
    case 'none': return 0
  }
}

/** Holds the predikat of a unit's rated people against limits. */
export function checkLimits(limits: readonly DistributionLimit[], counts: PredikatCounts): DistributionCheck {
  const rated = ratedPeople(counts)
  const judged = rated > 1
  return { rated, judged, checks: limits.map((limit) => checkLimit(limit, counts, rated, judged)) }
}

function checkLimit(limit: DistributionLimit, counts: PredikatCounts, rated: number, judged: boolean): LimitCheck {
  const count = limit.of.reduce((sum, predikat) => sum + counts[predikat], 0)
  const atMost = isUpperLimit(limit)
  const heads = headsOf(limit, rated)
  const predikat = { list: limit.of.map((one) => ({ text: `legal.predikat.${one}` as const })) }
  const message: Message = { key: atMost ? 'legal.distribution.at-most' : 'legal.distribution.at-least', values: { predikat, count, rated, heads } }
  return { limit, count, heads, broken: judged && (atMost ? count > heads : count < heads), message }
}
