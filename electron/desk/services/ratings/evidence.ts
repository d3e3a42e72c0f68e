import type { Kysely } from 'kysely'
import type { EvidenceView } from '../../../../shared/contract/rating.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Handler } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { OutsideReach } from '../../row-scope.ts'
import { spanKey } from '../periods/spans.ts'
import { accountNames } from './account-names.ts'
import { readPeriods } from './periods.ts'
import { needReached, reachRatings } from './reached.ts'
import { notTheEvaluator, whyPeriodShut } from './why-not.ts'

/** Names where a proof of work lies. The file stays where it is; its hash tells later whether it is still the same. */
export const addEvidence: Handler<'evidence.add'> = async (context, { periodId, assignmentId, ...what }) => {
  const { db, account } = context
  const [reached] = await needReached(context, [{ periodId, assignmentId }])
  const [period] = await readPeriods(db, [periodId], context.today())
  if (!reached?.reach.evaluator || !period) throw new TanjakError('not-allowed', reached ? notTheEvaluator(reached.span) : { key: 'rating.not-found' })
  const shut = whyPeriodShut(period, context.today())
  if (shut) throw new TanjakError('refused', shut)
  const ref = { period_id: periodId, assignment_id: assignmentId }
  await db.insertInto('evaluation').values({ ...ref, person_id: reached.span.personId }).onConflict((conflict) => conflict.doNothing()).execute()
  const { id: evaluation_id } = await db.selectFrom('evaluation').select('id').where('period_id', '=', periodId).where('assignment_id', '=', assignmentId).executeTakeFirstOrThrow()
  const added = { name: what.name, location: what.location, sha256: what.sha256, size: what.size, note: what.note || null, added_at: context.now(), added_by: account.id }
  const { id } = await db.insertInto('evidence').values({ evaluation_id, ...added }).returning('id').executeTakeFirstOrThrow()
  return { id, ...what, note: added.note, addedAt: added.added_at, addedBy: account.displayName, removedAt: null }
}

/** Takes a proof out of the list of those that count; it stays listed as removed. */
export const removeEvidence: Handler<'evidence.remove'> = async (context, { id }) => {
  const { db } = context
  const said = { key: 'rating.no-such-evidence' } as const
  const unknown = new TanjakError('not-found', said)
  const row = await db.selectFrom('evidence').innerJoin('evaluation', 'evaluation.id', 'evidence.evaluation_id').select(['period_id as periodId', 'assignment_id as assignmentId', 'removed_at'])
    .where('evidence.id', '=', id).executeTakeFirst()
  if (!row || row.removed_at !== null) throw unknown
  const reached = (await reachRatings(context, [row])).found.get(spanKey(row))
  // In the words of one that is not there, so that nobody learns which there are.
  if (!reached) throw new OutsideReach({ entity: 'evidence', id: String(id), said })
  if (!reached.reach.evaluator) throw unknown
  const [period] = await readPeriods(db, [row.periodId], context.today())
  const shut = period ? whyPeriodShut(period, context.today()) : null
  if (shut) throw new TanjakError('refused', shut)
  await db.updateTable('evidence').set({ removed_at: context.now(), removed_by: context.account.id }).where('id', '=', id).execute()
  return {}
}

/** All proofs of one evaluation, removed ones too, in the order in which they were named. */
export async function readEvidenceOf(db: Kysely<Database>, { periodId, assignmentId }: { readonly periodId: number; readonly assignmentId: number }): Promise<EvidenceView[]> {
  const nameOf = await accountNames(db)
  const rows = await db.selectFrom('evidence').innerJoin('evaluation', 'evaluation.id', 'evidence.evaluation_id').selectAll('evidence')
    .where('period_id', '=', periodId).where('assignment_id', '=', assignmentId).orderBy('evidence.id').execute()
  return rows.map(({ id, name, location, sha256, size, note, added_at, added_by, removed_at }) => (
    { id, name, location, sha256, size, note, addedAt: added_at, addedBy: nameOf(added_by), removedAt: removed_at }
  ))
}
