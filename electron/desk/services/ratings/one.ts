import { sql, type Kysely } from 'kysely'
import { partsOf } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Handler } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { spanKey } from '../periods/spans.ts'
import { readsDraft } from '../skps/heads.ts'
import { agreedContent, findSkp, skpContentOf } from '../skps/stored-skp.ts'
import { readEvidenceOf } from './evidence.ts'
import { readPeriods } from './periods.ts'
import { needReached, outsideRating } from './reached.ts'
import { maySee, ratingRows, type ReachedSpan } from './rows.ts'
import { presentVersions } from './versions.ts'
import { versionsOf } from './version-views.ts'
import { yearOfSpan } from './year.ts'

type One = OutputOf<'rating.one'>

/** All there is of one rating: the line of the grid, the SKP, the other periods, the year, the proofs and every version the caller may see. */
export const oneRating: Handler<'rating.one'> = async (context, ref) => {
  const { db } = context
  const [reached] = await needReached(context, [ref])
  const periods = await readPeriods(db, [ref.periodId], context.today())
  const [row] = reached ? await ratingRows(context, [reached], periods) : []
  if (!reached || !row) throw outsideRating(ref)
  return {
    row, skp: await skpOf(db, reached), others: await othersOf(db, reached), year: await yearOfSpan(context, reached),
    evidence: row.content || readsDraft(reached.reach) ? await readEvidenceOf(db, ref) : [], versions: await versionsOf(context, reached),
  }
}

// As the SKP itself is shown: what is written and not agreed yet is read by its evaluator and an Auditor, others read what was agreed last.
async function skpOf(db: Kysely<Database>, { span, reach }: ReachedSpan): Promise<One['skp']> {
  const skp = await findSkp(db, { assignmentId: span.assignmentId, year: partsOf(span.ends).year })
  if (!skp || skp.state === 'agreed' || readsDraft(reach)) return skp ? { id: skp.id, state: skp.state, content: skpContentOf(skp) } : null
  const content = await agreedContent(db, skp.id)
  return content && { id: skp.id, state: 'agreed', content }
}

async function othersOf(db: Kysely<Database>, { span, reach }: ReachedSpan): Promise<One['others']> {
  const periods = await db.selectFrom('appraisal_period').innerJoin('assignment', (join) => join.on('assignment.id', '=', span.assignmentId))
    .select(['appraisal_period.id', 'kind', 'appraisal_period.starts', 'appraisal_period.ends']).where('appraisal_period.id', '<>', span.periodId)
    .where(sql<boolean>`assignment.starts <= appraisal_period.ends and (assignment.ends is null or assignment.ends >= appraisal_period.starts)`)
    .orderBy('appraisal_period.starts').orderBy('appraisal_period.ends').execute()
  const versions = await presentVersions(db, periods.map(({ id }) => id), [span.assignmentId])
  return periods.map(({ id, kind, starts, ends }) => {
    const version = versions.get(spanKey({ periodId: id, assignmentId: span.assignmentId }))
    return {
      periodId: id, assignmentId: span.assignmentId, period: periodLabel({ kind, start: isoDate(starts), end: isoDate(ends) }), state: version?.state ?? null,
      predikat: version && maySee(version, reach) ? version.predikat : null,
    }
  })
}
