import { evaluationContentSchema, patched, type EvaluationContent, type EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { SavedRating } from '../../../../shared/contract/rating.ts'
import type { Context } from '../../context.ts'
import type { StoredVersion } from './versions.ts'

type Clash = NonNullable<SavedRating['clash']>

/** Keeps the draft as its writer had it, apart from what stands. What the same page writes on afterwards is laid over it, until it is settled. */
export async function keepClash({ db, account, now }: Context, version: StoredVersion, revision: number, patch: EvaluationPatch, mine: EvaluationContent): Promise<Clash> {
  const at = now()
  const waiting = await db.selectFrom('evaluation_clash').select(['id', 'content']).where('version_id', '=', version.id).where('account_id', '=', account.id)
    .where('base_revision', '=', revision).where('settled_at', 'is', null).executeTakeFirst()
  if (waiting) {
    const content = patched(evaluationContentSchema.parse(JSON.parse(waiting.content)), patch)
    await db.updateTable('evaluation_clash').set({ content: JSON.stringify(content), at }).where('id', '=', waiting.id).execute()
    return { id: waiting.id, mine: content, at, by: account.displayName }
  }
  const { id } = await db.insertInto('evaluation_clash').values({ version_id: version.id, base_revision: revision, content: JSON.stringify(mine), at, account_id: account.id })
    .returning('id').executeTakeFirstOrThrow()
  return { id, mine, at, by: account.displayName }
}
