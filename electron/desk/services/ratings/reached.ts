import type { EvaluationRef } from '../../../../shared/contract/rating.ts'
import type { Context } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import { spanReach } from '../assignments/reach.ts'
import { readSpans, spanKey } from '../periods/spans.ts'
import type { ReachedSpan } from './rows.ts'

/** The spans that these name, by their key, as far as they exist and the caller has anything to do with them. */
export async function findReached(context: Pick<Context, 'db' | 'account' | 'today'>, refs: readonly EvaluationRef[]): Promise<ReadonlyMap<string, ReachedSpan>> {
  const wanted = new Set(refs.map(spanKey))
  const spans = await readSpans(context.db, { periodIds: [...new Set(refs.map(({ periodId }) => periodId))], assignments: [...new Set(refs.map(({ assignmentId }) => assignmentId))] })
  const reachOf = await spanReach(context)
  return new Map(spans.flatMap((span): [string, ReachedSpan][] => {
    const reach = wanted.has(spanKey(span)) ? reachOf(span) : null
    return reach ? [[spanKey(span), { span, reach }]] : []
  }))
}

/** The same, each once and in the order asked; one that is none of the caller's is refused as `not-found`, and the refusal logged. */
export async function needReached(context: Pick<Context, 'db' | 'account' | 'today'>, refs: readonly EvaluationRef[]): Promise<readonly ReachedSpan[]> {
  const found = await findReached(context, refs)
  const outside = refs.find((ref) => !found.has(spanKey(ref)))
  if (outside) throw outsideRating(outside)
  return [...new Set(refs.map(spanKey))].flatMap((key) => found.get(key) ?? [])
}

/** The refusal of a rating that is none of the caller's, or of nobody. */
export function outsideRating(ref: EvaluationRef): OutsideReach {
  return new OutsideReach({ entity: 'evaluation', id: spanKey(ref), said: { key: 'rating.not-found' } })
}
