import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { SpanRow, StandingEvaluation, Work } from './span-work.ts'

/** What of a span is fixed by a rating that was handed in, besides the days rated. */
const SAME = ['post_name', 'unit_id', 'unit_name', 'acting', 'heads_unit', 'evaluator_id', 'superior_id'] as const

type Days = Pick<SpanRow, 'starts' | 'ends'>

/** The first and the last day of a span that an evaluation rates; the last before the first where they share none. */
function ratedDays({ starts, ends }: Days, period: StandingEvaluation): { readonly first: string; readonly last: string } {
  return { first: starts > period.starts ? starts : period.starts, last: ends !== null && ends < period.ends ? ends : period.ends }
}

/**
 * Why a span may not become another: a rating that was handed in would no longer have the days, the post, the officials or the hasil kerja
 * rule under which it was given. Null where every such rating keeps them; the message says from which day on a change is possible.
 */
export function rewritesRated({ before, evaluations }: Work, after: SpanRow): Message | null {
  const firm = evaluations.filter((one) => one.firm).sort((a, b) => (a.ends < b.ends ? 1 : -1))
  const [last] = firm
  if (before === null || last === undefined) return null
  if (SAME.some((column) => after[column] !== before[column])) return { key: 'assignment.refused.rated', values: { period: last.label } }
  const moved = firm.find((one) => {
    const [was, is] = [ratedDays(before, one), ratedDays(after, one)]
    return was.first !== is.first || was.last !== is.last
  })
  if (!moved) return null
  const { first, last: until } = ratedDays(before, moved)
  return { key: 'assignment.refused.days', values: { period: moved.label, from: { date: first }, to: { date: until }, next: { date: addDays(isoDate(until), 1) } } }
}
