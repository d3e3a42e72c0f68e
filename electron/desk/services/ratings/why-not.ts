import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { mayBe, type EvaluationAct, type EvaluationState } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { SpanReach } from '../assignments/reach.ts'
import type { Span } from '../periods/spans.ts'
import type { PeriodDates } from './periods.ts'

/** Why the caller may not write a rating now; null when it may be written. */
export function whyNotWritten(span: Span, state: EvaluationState | null, period: PeriodDates, reach: SpanReach, today: IsoDate): Message | null {
  if (!reach.evaluator) return notTheEvaluator(span)
  return whyPeriodShut(period, today) ?? whyState('write', state)
}

/** Why the present version may not be acted upon so; null when it may be. */
export function whyState(act: EvaluationAct, state: EvaluationState | null): Message | null {
  if (mayBe(act, state)) return null
  return state === null ? { key: 'rating.why.unwritten' } : { key: 'rating.why.state', values: { state: { text: `rating.now.${state}` }, act: { text: `rating.done.${act}` } } }
}

/** Why nobody may act on ratings of a period: it is closed, or its day has not come. */
export function whyPeriodShut({ state, opensOn, words }: PeriodDates, today: IsoDate): Message | null {
  if (state === 'closed') return { key: 'rating.why.closed', values: { period: words } }
  return today < opensOn ? { key: 'rating.why.not-open', values: { period: words, date: { date: opensOn } } } : null
}

/** Says whose rating it is, to somebody who is not the evaluator. */
export function notTheEvaluator({ name, evaluator }: Pick<Span, 'name' | 'evaluator'>): Message {
  return evaluator === null ? { key: 'rating.why.no-evaluator', values: { name } } : { key: 'rating.why.not-evaluator', values: { name, evaluator } }
}

/** Says who confirms it, to somebody who is not the atasan of the evaluator. */
export function notTheSuperior({ name, superior }: Pick<Span, 'name' | 'superior'>): Message {
  return superior === null ? { key: 'rating.why.no-superior', values: { name } } : { key: 'rating.why.not-superior', values: { name, superior } }
}
