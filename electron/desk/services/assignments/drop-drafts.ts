import { sql, type Kysely } from 'kysely'
import { emptyEvaluation } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Database } from '../../db/tables/database.ts'

/**
 * Takes the unsent drafts away that a former evaluator wrote on spans which go to another: they are kept as dropped, for their author and
 * the Auditor. Where a rating had been returned an empty draft follows it, with the reason of the return, so that it can be written anew.
 */
export async function dropDrafts(trx: Kysely<Database>, spans: readonly number[]): Promise<void> {
  if (spans.length === 0) return
  const drafts = await trx.selectFrom('evaluation_version').innerJoin('evaluation', 'evaluation.id', 'evaluation_version.evaluation_id').selectAll('evaluation_version')
    .where('state', '=', 'draft').where(sql<boolean>`evaluation.assignment_id in (select value from json_each(${JSON.stringify(spans)}))`).execute()
  for (const draft of drafts) {
    await trx.updateTable('evaluation_version').set({ state: 'dropped' }).where('id', '=', draft.id).execute()
    const { evaluation_id: evaluationId, number, revision, origin, reason, created_at: at, created_by: by } = draft
    const before = await trx.selectFrom('evaluation_version').select('id').where('evaluation_id', '=', evaluationId).where('state', '<>', 'dropped').executeTakeFirst()
    if (!before) continue
    await trx.insertInto('evaluation_version').values({
      evaluation_id: evaluationId, number: number + 1, state: 'draft', origin, revision: revision + 1, content: JSON.stringify(emptyEvaluation), reason,
      created_at: at, created_by: by, changed_at: at, changed_by: by,
    }).execute()
  }
}
