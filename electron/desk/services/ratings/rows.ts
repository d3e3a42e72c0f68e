import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RatingRow } from '../../../../shared/contract/rating.ts'
import { evaluationPredikat } from '../../../../shared/domain/appraisal/evaluation.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Context } from '../../context.ts'
import type { SpanReach } from '../assignments/reach.ts'
import { spanKey, type Span } from '../periods/spans.ts'
import { besideRatings } from './beside.ts'
import { delegationWords } from './delegation-words.ts'
import { headsOf } from './heads.ts'
import type { PeriodDates } from './periods.ts'
import { contentOf, presentVersions, type StoredVersion } from './versions.ts'
import { whyNotWritten } from './why-not.ts'

/** A span together with as what the caller stands to it. */
export type ReachedSpan = { readonly span: Span; readonly reach: SpanReach }

/** The lines of the grid for these spans, read set by set. What the caller may not see of a draft is left out. */
export async function ratingRows(context: Pick<Context, 'db' | 'today'>, reached: readonly ReachedSpan[], periods: readonly PeriodDates[]): Promise<RatingRow[]> {
  const { db } = context
  const today = context.today()
  const spans = reached.map(({ span }) => span)
  const periodIds = periods.map(({ id }) => id)
  const byId = new Map(periods.map((period) => [period.id, period]))
  const [versions, heads, beside] = [await presentVersions(db, periodIds, [...new Set(spans.map(({ assignmentId }) => assignmentId))]), await headsOf(db, periodIds), await besideRatings(db, spans)]
  const delegations = await delegationWords(db, reached.flatMap(({ reach }) => [reach.evaluator?.delegationId ?? null, reach.superior?.delegationId ?? null]))
  return reached.flatMap(({ span, reach }) => {
    const period = byId.get(span.periodId)
    if (!period) return []
    const [key, head] = [spanKey(span), heads(span)]
    const version = versions.get(key)
    const seen = version && maySee(version, reach) ? contentOf(version) : null
    const whyNot = whyNotWritten(span, version?.state ?? null, period, reach, today)
    const delegationId = (reach.evaluator ?? reach.superior)?.delegationId ?? null
    return [{
      periodId: span.periodId, assignmentId: span.assignmentId, period: span.period, nip: span.nip, name: span.name, golongan: span.golongan, employeeKind: span.employeeKind,
      post: span.post, unitId: span.unitId, unit: span.unit, acting: span.acting, starts: span.starts, ends: span.ends, evaluator: span.evaluator, superior: span.superior,
      version: version?.number ?? 0, revision: version?.revision ?? 0, state: version?.state ?? null, origin: version?.origin ?? null, savedAt: version?.changed_at ?? null,
      because: version?.reason ? { reason: version.reason, at: version.created_at, by: beside.accountName(version.created_by) } : null,
      content: seen, predikat: !version || !seen ? null : version.state === 'draft' ? evaluationPredikat(seen, span.ends, head) : version.predikat,
      head, imported: beside.imported(key), conflictId: beside.conflictId(span), clash: reach.evaluator || reach.auditor ? beside.clash(key) : null,
      proposal: beside.proposal(span, reach), evidence: beside.evidence(key), handedOverOn: dateOrNull(version?.handed_over_on), objection: version ? beside.objection(version.evaluation_id) : null,
      delegation: delegationId === null ? null : delegations.get(delegationId) ?? null, mayWrite: whyNot === null, whyNot,
    }]
  })
}

/** Tells whether a caller sees what a version says: a draft is its evaluator's alone until it is submitted, and an Auditor's. */
export function maySee({ state }: Pick<StoredVersion, 'state'>, { evaluator, auditor }: SpanReach): boolean {
  return state !== 'draft' && state !== 'dropped' ? true : evaluator !== null || auditor
}

/** A stored day, or none. */
export const dateOrNull = (day: string | null | undefined): IsoDate | null => (day === null || day === undefined ? null : isoDate(day))
