import type { EvaluationOrigin } from '../../../../shared/domain/appraisal/evaluation.ts'
import type { Context } from '../../context.ts'
import type { Moving } from './flow.ts'
import { addVersion, contentOf } from './versions.ts'

/** Keeps a version as returned, or a locked one as it is, and puts a draft with the same words after it. */
export async function sendBack(
  { db, now, account }: Pick<Context, 'db' | 'now' | 'account'>, { span, version, head }: Pick<Moving, 'span' | 'version' | 'head'>, origin: EvaluationOrigin, reason: string,
): Promise<void> {
  if (version.state !== 'locked') await db.updateTable('evaluation_version').set({ state: 'returned' }).where('id', '=', version.id).execute()
  await addVersion(db, span, { state: 'draft', origin, content: contentOf(version), headHasilKerja: head?.hasilKerja ?? null, reason, at: now(), by: account.id })
}
