import type { Handler } from '../../context.ts'
import { inScope, unitScopeOf } from '../../row-scope.ts'
import { moveReached } from './flow.ts'
import { needReached } from './reached.ts'
import { notTheEvaluator } from './why-not.ts'

/** Notes the day on which the dokumen evaluasi was given to the employee. It stays changeable until an objection was registered on it. */
export const handOver: Handler<'rating.hand-over'> = async (context, { evaluations, on }) => {
  const { db } = context
  const governed = await unitScopeOf(context, ['admin'])
  return moveReached(context, await needReached(context, evaluations), {
    act: 'hand-over', whileOpen: false,
    who: ({ span, reach }) => (reach.evaluator || inScope(governed, span.unitId) ? null : notTheEvaluator(span)),
    why: async ({ span, version, today }) => {
      if (on > today) return { key: 'rating.why.hand-over-later', values: { date: { date: on }, today: { date: today } } }
      if (on < span.starts) return { key: 'rating.why.hand-over-early', values: { date: { date: on }, from: { date: span.starts } } }
      const objection = await db.selectFrom('objection').select('id').where('version_id', '=', version.id).where('state', '<>', 'withdrawn').executeTakeFirst()
      return objection ? { key: 'rating.why.hand-over-objected', values: { name: span.name } } : null
    },
    move: async ({ version }) => {
      await db.updateTable('evaluation_version').set({ handed_over_on: on, handed_over_by: context.account.id }).where('id', '=', version.id).execute()
    },
  })
}
