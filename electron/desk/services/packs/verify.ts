import { readFileSync } from 'node:fs'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { accountNames } from '../ratings/account-names.ts'
import { verifyPack } from './verify-pack.ts'

/** Checks a pack that was put on the desk, from its bytes alone, and tells whether this desk handed out exactly this file. Error: `not-found`. */
export async function verifyStaged({ db, desk, signal, progress }: Context, { stageId }: ParsedInputOf<'pack.verify'>): Promise<OutputOf<'pack.verify'>> {
  const staged = desk.stage.find(stageId)
  try {
    const checked = await verifyPack(readFileSync(staged.path), { signal, progress: (done, total) => progress(done, total, { key: 'pack.verifying' }) })
    const row = await db.selectFrom('evidence_pack').select(['made_at', 'made_by']).where('sha256', '=', checked.sha256).orderBy('id').executeTakeFirst()
    return { ...checked, known: row === undefined ? null : { madeAt: row.made_at, madeBy: (await accountNames(db))(row.made_by) } }
  } finally {
    desk.stage.discard(stageId)
  }
}
