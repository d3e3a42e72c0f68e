import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { EvaluationRef, MovedRatings } from '../../../../shared/contract/rating.ts'
import type { EvaluationAct } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { spanKey, type Span } from '../periods/spans.ts'
import { headsOf, type Head } from './heads.ts'
import { needReached } from './reached.ts'
import type { ReachedSpan } from './rows.ts'
import { readPeriods, type PeriodDates } from './periods.ts'
import { presentVersions, type StoredVersion } from './versions.ts'
import { whyPeriodShut, whyState } from './why-not.ts'

/** One rating on its way: its span, as what the caller stands to it, the version that is to move. */
export type Moving = ReachedSpan & { readonly version: StoredVersion; readonly head: Head | null; readonly period: PeriodDates; readonly today: IsoDate }

/** A step of the flow: what must be so, and what it does. */
export type Step = {
  readonly act: EvaluationAct
  /** Whether the period must be open for it. */
  readonly whileOpen: boolean
  /** Whether the caller is the one to do it; the words of a refusal otherwise. */
  readonly who: (reached: ReachedSpan) => Message | null
  /** What else stands in the way of this one. */
  readonly why?: (moving: Moving) => Message | null | Promise<Message | null>
  readonly move: (moving: Moving) => Promise<void>
}

/** Takes ratings one step on; each stands for itself, and those that cannot go are named with their reason. */
export async function moveAll(context: Context, refs: readonly EvaluationRef[], step: Step): Promise<MovedRatings> {
  return moveReached(context, await needReached(context, refs), step)
}

/** The same of ratings that were found to be the caller's already. */
export async function moveReached(context: Pick<Context, 'db' | 'today'>, reached: readonly ReachedSpan[], step: Step): Promise<MovedRatings> {
  const { db } = context
  const today = context.today()
  const periodIds = [...new Set(reached.map(({ span }) => span.periodId))]
  const periods = new Map((await readPeriods(db, periodIds, today)).map((period) => [period.id, period]))
  const [versions, heads] = [await presentVersions(db, periodIds, [...new Set(reached.map(({ span }) => span.assignmentId))]), await headsOf(db, periodIds)]
  const left: MovedRatings['left'] = []
  for (const one of reached) {
    const [version, period] = [versions.get(spanKey(one.span)), periods.get(one.span.periodId)]
    const moving = version && period ? { ...one, version, period, head: heads(one.span), today } : null
    const message = step.who(one) ?? (step.whileOpen && period ? whyPeriodShut(period, today) : null) ?? whyState(step.act, version?.state ?? null) ?? (moving && await step.why?.(moving)) ?? null
    if (message || !moving) left.push(leftAs(one.span, message ?? { key: 'rating.why.unwritten' }))
    else await step.move(moving)
  }
  return { done: reached.length - left.length, left }
}

function leftAs({ periodId, assignmentId, nip, name }: Span, message: Message): MovedRatings['left'][number] {
  return { periodId, assignmentId, nip, name, message }
}
