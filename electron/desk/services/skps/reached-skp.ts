import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { OutsideReach } from '../../row-scope.ts'
import { needSpanReach, type SpanReach } from '../assignments/reach.ts'
import type { SkpRef } from './stored-skp.ts'
import { readYearSpans, type YearSpan } from './year-spans.ts'

/** The span of an SKP and as what the caller stands to it. Error: `not-found`, also for what is none of the caller's. */
export async function reachedSkp(context: Context, ref: SkpRef): Promise<{ readonly span: YearSpan; readonly reach: SpanReach }> {
  const said: Message = { key: 'skp.not-found', values: { year: String(ref.year) } }
  const [span] = await readYearSpans(context.db, ref.year, { assignments: [ref.assignmentId] })
  if (!span) throw new TanjakError('not-found', said)
  return { span, reach: await needSpanReach(context, span, { entity: 'skp', id: `${ref.assignmentId}:${ref.year}`, said }) }
}

/** The span of an SKP that the caller writes as its evaluator. Errors: `not-found`, also for those who may only read it. */
export async function writtenSkp(context: Context, ref: SkpRef): Promise<YearSpan> {
  const { span, reach } = await reachedSkp(context, ref)
  if (!reach.evaluator) throw new OutsideReach({ entity: 'skp', id: `${ref.assignmentId}:${ref.year}`, said: { key: 'skp.not-evaluator', values: { name: span.name, evaluator: span.evaluator ?? '–' } } })
  return span
}
