import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import { emptySkp, hasWords } from '../../../../shared/domain/appraisal/skp.ts'
import { skpLacks } from '../../../../shared/domain/appraisal/skp-lacks.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { skpDeadlineOf } from './deadline.ts'
import { readsDraft, skpHeads } from './heads.ts'
import { reachedSkp } from './reached-skp.ts'
import { findSkp, skpContentOf, skpVersions, type SkpRef } from './stored-skp.ts'
import { copyableSkps } from './copy.ts'
import { superiorPlans } from './superior-plans.ts'
import { hasPerspectives } from './year-spans.ts'

/** One SKP whole. A draft is shown to its evaluator and an Auditor alone; others read what was agreed last. */
export async function getSkp(context: Context, ref: SkpRef): Promise<OutputOf<'skp.get'>> {
  const { db, today } = context
  const { span, reach } = await reachedSkp(context, ref)
  const profile = await activeProfile(db)
  const [head] = await skpHeads(context, [span], ref.year, profile)
  if (!head) throw new TanjakError('not-found', { key: 'skp.not-found', values: { year: String(ref.year) } })
  const row = await findSkp(db, ref)
  const versions = row ? await skpVersions(db, row.id) : []
  const open = readsDraft(reach) || row === undefined || row.state === 'agreed'
  const content = open ? skpContentOf(row) : versions.at(-1)?.content ?? emptySkp
  const perspectives = await hasPerspectives(db, span)
  const writer = row?.changed_by ? await db.selectFrom('account').select('display_name').where('id', '=', row.changed_by).executeTakeFirst() : undefined
  const writes = reach.evaluator !== null
  return {
    head, revision: row?.revision ?? 0, content, versions, changedAt: open ? row?.changed_at ?? null : null, changedBy: open ? writer?.display_name ?? null : null, perspectives,
    superiorPlans: writes ? (await superiorPlans(db, span, ref.year)).filter(({ plan }) => hasWords(plan)) : [],
    copyable: writes ? await copyableSkps(context, span, ref.year) : [],
    lacks: writes ? [...skpLacks(content, { perspectives })] : [],
    deadline: skpDeadlineOf({ year: ref.year, agreedOn: versions[0] ? isoDate(versions[0].agreedOn) : null, since: span.since }, today(), profile).finding,
    reopenReason: open ? row?.reopen_reason ?? null : null, draftHidden: !open,
  }
}
