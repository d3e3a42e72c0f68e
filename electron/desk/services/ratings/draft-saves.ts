import type { Kysely } from 'kysely'
import { takingBack } from '../../../../shared/domain/appraisal/evaluation-change.ts'
import { evaluationPatchSchema, patched, type EvaluationContent, type EvaluationPatch } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Database } from '../../db/tables/database.ts'
import { ratedColumns, type StoredVersion } from './versions.ts'
import type { Span } from '../periods/spans.ts'

/** A save of a draft: what is written now, over what stood. */
export type DraftSave = { readonly span: Span; readonly version: StoredVersion; readonly before: EvaluationContent; readonly patch: EvaluationPatch; readonly headHasilKerja: StoredVersion['hasil_kerja'] }

/** Writes a change into a draft as its next save and keeps what it replaced. Gives the version as it is then. */
export async function saveDraft(db: Kysely<Database>, { span, version, before, patch, headHasilKerja }: DraftSave, at: string, by: number): Promise<StoredVersion> {
  const content = patched(before, patch)
  const set = { ...ratedColumns(span, { content, headHasilKerja }), content: JSON.stringify(content), revision: version.revision + 1, changed_at: at, changed_by: by }
  await db.updateTable('evaluation_version').set(set).where('id', '=', version.id).execute()
  await db.insertInto('evaluation_save').values({ version_id: version.id, revision: set.revision, former: JSON.stringify(takingBack(before, patch)) }).execute()
  return { ...version, ...set }
}

/**
 * A draft as it stood at an older save, by taking back all saves since. What was written before the first save of the version is that of
 * the version before, of which it began as a copy.
 */
export async function draftAt(db: Kysely<Database>, versionId: number, present: EvaluationContent, revision: number): Promise<EvaluationContent> {
  const since = await db.selectFrom('evaluation_save').select('former').where('version_id', '=', versionId).where('revision', '>', revision).orderBy('revision', 'desc').execute()
  return since.reduce((content, { former }) => patched(content, evaluationPatchSchema.parse(JSON.parse(former))), present)
}
