import type { Context, Handler } from '../../context.ts'
import { inScope, unitScopeOf } from '../../row-scope.ts'
import { moveReached } from './flow.ts'
import { needReached } from './reached.ts'
import { notTheEvaluator } from './why-not.ts'

/**
 * Notes the day on which the dokumen evaluasi was given to the employee. Once noted only the Admin corrects it, with a reason and the former
 * day in the journal, until an objection was registered on it: the clock of the objection is not the evaluator's to move.
 */
export const handOver: Handler<'rating.hand-over'> = async (context, { evaluations, on, reason }) => {
  const { db } = context
  const governed = await unitScopeOf(context, ['admin'])
  return moveReached(context, await needReached(context, evaluations), {
    act: 'hand-over', whileOpen: false,
    who: ({ span, reach }) => (reach.evaluator || inScope(governed, span.unitId) ? null : notTheEvaluator(span)),
    why: async ({ span, version, period, today }) => {
      if (on > today) return { key: 'rating.why.hand-over-later', values: { date: { date: on }, today: { date: today } } }
      if (on < period.opensOn) return { key: 'rating.why.hand-over-early', values: { date: { date: on }, from: { date: period.opensOn } } }
      if (version.handed_over_on !== null && (reason === null || !inScope(governed, span.unitId))) {
        return { key: 'rating.why.hand-over-noted', values: { name: span.name, date: { date: version.handed_over_on } } }
      }
      const objection = await db.selectFrom('objection').select('id').where('version_id', '=', version.id).where('state', '<>', 'withdrawn').executeTakeFirst()
      return objection ? { key: 'rating.why.hand-over-objected', values: { name: span.name } } : null
    },
    move: async ({ span, version }) => {
      if (version.handed_over_on !== null) await journal(context, { personId: span.personId, versionId: version.id, reason, before: version.handed_over_on, after: on })
      await db.updateTable('evaluation_version').set({ handed_over_on: on, handed_over_by: context.account.id }).where('id', '=', version.id).execute()
    },
  })
}

type Correction = { readonly personId: number; readonly versionId: number; readonly reason: string | null; readonly before: string; readonly after: string }

async function journal({ db, account, now }: Context, { personId, versionId, reason, before, after }: Correction): Promise<void> {
  await db.insertInto('change').values({
    changed_at: now(), account_id: account.id, batch_id: null, reason, entity: 'evaluation_version', row_id: String(versionId), person_id: personId,
    before: JSON.stringify({ handed_over_on: before }), after: JSON.stringify({ handed_over_on: after }),
  }).execute()
}
