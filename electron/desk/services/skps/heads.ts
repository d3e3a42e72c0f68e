import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { SkpHead } from '../../../../shared/contract/skp.ts'
import { tidySkp } from '../../../../shared/domain/appraisal/skp.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import { spanReach, type SpanReach } from '../assignments/reach.ts'
import { skpDeadlineOf, type SkpDeadline } from './deadline.ts'
import { importedPlans, type ImportedPlan } from './imported-plans.ts'
import { agreedContent, findSkps, firstAgreed, skpContentOf, type StoredSkp } from './stored-skp.ts'
import type { YearSpan } from './year-spans.ts'

/** Tells whether a caller reads what is written and not yet agreed: the evaluator who writes it, and an Auditor. */
export const readsDraft = ({ evaluator, auditor }: SpanReach): boolean => evaluator !== null || auditor

/** The heads of the spans that the caller reaches in some way, in the order given. */
export async function skpHeads(context: Context, spans: readonly YearSpan[], year: number, profile: Profile | null): Promise<SkpHead[]> {
  const { db, today } = context
  const reachOf = await spanReach(context)
  const rows = await findSkps(db, spans.map(({ assignmentId }) => assignmentId), year)
  const agreed = await firstAgreed(db, [...rows.values()].map(({ id }) => id))
  const plans = await importedPlans(db, spans)
  const heads: SkpHead[] = []
  for (const span of spans) {
    const reach = reachOf(span)
    if (!reach) continue
    const row = rows.get(span.assignmentId)
    const first = row ? agreed.get(row.id) : undefined
    const due = skpDeadlineOf({ year, agreedOn: first === undefined ? null : isoDate(first), since: span.since }, today(), profile)
    const content = row === undefined ? null : row.state === 'agreed' || readsDraft(reach) ? skpContentOf(row) : await agreedContent(db, row.id)
    heads.push(skpHead(span, year, { row, reach, due, plan: plans.get(span.assignmentId), lines: content ? tidySkp(content).lines.length : 0 }))
  }
  return heads
}

type About = { row: StoredSkp | undefined; reach: SpanReach; due: SkpDeadline; plan: ImportedPlan | undefined; lines: number }

/** What a list says of one SKP. A plan in e-Kinerja asks for nothing here, so that it is not late. */
function skpHead(span: YearSpan, year: number, { row, reach, due, plan, lines }: About): SkpHead {
  const elsewhere = plan?.made === true && row === undefined
  return {
    assignmentId: span.assignmentId, year, skpId: row?.id ?? null, nip: span.nip, name: span.name, post: span.post, unitId: span.unitId, unit: span.unit, acting: span.acting,
    starts: span.starts, ends: span.ends, evaluator: span.evaluator, state: row?.state ?? 'none', lines, agreedOn: row?.agreed_on ? isoDate(row.agreed_on) : null,
    dueOn: due.on, late: due.late && !elsewhere, planned: plan?.said ?? null, mayWrite: reach.evaluator !== null,
    actsFor: reach.evaluator !== null && reach.evaluator.delegationId !== null ? span.evaluator : null,
  }
}
