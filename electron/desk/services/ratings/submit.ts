import type { Kysely } from 'kysely'
import { lacking } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Handler } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { moveAll, type Moving } from './flow.ts'
import { hasNobodyAbove } from './nobody-above.ts'
import { sendBack } from './send-back.ts'
import { contentOf, ratedColumns } from './versions.ts'
import { notTheEvaluator } from './why-not.ts'

/** Hands finished drafts to the atasan. What is missing is named person by person. */
export const submitRatings: Handler<'rating.submit'> = (context, { evaluations }) => moveAll(context, evaluations, {
  act: 'submit', whileOpen: true,
  who: ({ span, reach }) => (reach.evaluator ? null : notTheEvaluator(span)),
  why: async ({ span, version, head }) => {
    const lacks = lacking(contentOf(version), head)
    if (lacks.length > 0) return { key: 'rating.lacks', values: { name: span.name, lacks: { list: lacks.map((lack) => ({ text: `rating.lack.${lack}` as const })) } } }
    return whyUnsettled(context.db, span.name, version.id)
  },
  move: async ({ span, reach, version, head }) => {
    const columns = ratedColumns(span, { content: contentOf(version), headHasilKerja: head?.hasilKerja ?? null })
    const submitted = { submitted_at: context.now(), submitted_by: context.account.id, submitted_for: reach.evaluator?.delegationId ?? null }
    const further = await hasNobodyAbove(context.db, span)
      ? { state: 'confirmed', confirmed_at: context.now(), confirmed_by: context.account.id, confirmed_for: reach.evaluator?.delegationId ?? null } as const : { state: 'submitted' } as const
    await context.db.updateTable('evaluation_version').set({ ...columns, ...submitted, ...further }).where('id', '=', version.id).execute()
    await context.db.deleteFrom('evaluation_save').where('version_id', '=', version.id).execute()
  },
})

/** Takes submitted ratings back before the atasan has confirmed them: what was submitted stays kept, a draft follows. */
export const recallRatings: Handler<'rating.recall'> = (context, { evaluations, reason }) => moveAll(context, evaluations, {
  act: 'recall', whileOpen: true,
  who: ({ span, reach }) => (reach.evaluator ? null : notTheEvaluator(span)),
  move: (moving: Moving) => sendBack(context, moving, 'return', reason),
})

async function whyUnsettled(db: Kysely<Database>, name: string, versionId: number): Promise<Message | null> {
  const open = await db.selectFrom('evaluation_clash').select('id').where('version_id', '=', versionId).where('settled_at', 'is', null).executeTakeFirst()
  return open ? { key: 'rating.why.clash', values: { name } } : null
}
