import type { EvaluationRef } from '../../../../shared/contract/rating.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import { spanReach } from '../assignments/reach.ts'
import { readSpans, spanKey } from '../periods/spans.ts'
import type { ReachedSpan } from './rows.ts'

type Caller = Pick<Context, 'db' | 'account' | 'today'>

/** Ratings as the caller stands to them, by their key, and the refusal of one that is not there or none of the caller's. */
export type Reached = { readonly found: ReadonlyMap<string, ReachedSpan>; readonly refusal: (ref: EvaluationRef) => TanjakError }

/** Asks as what the caller stands to these ratings; one that is there and none of the caller's is refused as if it were not, and that is logged. */
export async function reachRatings(context: Caller, refs: readonly EvaluationRef[]): Promise<Reached> {
  const wanted = new Set(refs.map(spanKey))
  const asked = await readSpans(context.db, { periodIds: [...new Set(refs.map(({ periodId }) => periodId))], assignments: [...new Set(refs.map(({ assignmentId }) => assignmentId))] })
  const spans = asked.filter((span) => wanted.has(spanKey(span)))
  const reachOf = await spanReach(context)
  const there = new Set(spans.map(spanKey))
  return {
    found: new Map(spans.flatMap((span): [string, ReachedSpan][] => {
      const reach = reachOf(span)
      return reach ? [[spanKey(span), { span, reach }]] : []
    })),
    refusal: (ref) => (there.has(spanKey(ref)) ? outsideRating(ref) : new TanjakError('not-found', { key: 'rating.not-found' })),
  }
}

/** The same, each once and in the order asked; throws `not-found` for the first that is not the caller's. */
export async function needReached(context: Caller, refs: readonly EvaluationRef[]): Promise<readonly ReachedSpan[]> {
  const { found, refusal } = await reachRatings(context, refs)
  const outside = refs.find((ref) => !found.has(spanKey(ref)))
  if (outside) throw refusal(outside)
  return [...new Set(refs.map(spanKey))].flatMap((key) => found.get(key) ?? [])
}

/** The refusal of a rating that is there and none of the caller's. */
export function outsideRating(ref: EvaluationRef): OutsideReach {
  return new OutsideReach({ entity: 'evaluation', id: spanKey(ref), said: { key: 'rating.not-found' } })
}
