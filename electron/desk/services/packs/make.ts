import { rmSync, statSync, writeFileSync } from 'node:fs'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { say } from '../../../../shared/text/say.ts'
import type { Context } from '../../context.ts'
import { auditHead } from '../../vault/audit.ts'
import { readDecision } from '../board/decision-rows.ts'
import { packFiles } from './pack-files.ts'
import { sha256 } from './pack-format.ts'
import { zipOf } from './pack-zip.ts'

/**
 * Makes the evidence pack of a decision, notes it with its hash, and puts it into the stage. Errors: `not-found`, `damaged-store` where
 * what was frozen is not what is kept.
 */
export async function makePack(context: Context, { decisionId }: ParsedInputOf<'pack.make'>): Promise<OutputOf<'pack.make'>> {
  const { db, desk, account, now } = context
  const decision = await readDecision(db, decisionId)
  if (!decision) throw new TanjakError('not-found', { key: 'board.no-decision', values: { id: String(decisionId) } })
  const { manifest, files } = await packFiles(context, decision)
  const bytes = zipOf(files)
  const hash = sha256(bytes)
  const name = say('id', { key: 'pack.file', values: { decision: String(decisionId), on: decision.decidedOn } })
  const staged = desk.stage.reserve(name, 'application/zip')
  try {
    writeFileSync(staged.path, bytes, { mode: 0o600 })
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('evidence_pack').values({ decision_id: decisionId, made_at: now(), made_by: account.id, name, sha256: hash, audit_head: (await auditHead(trx)).hash }).execute()
      // The log names the pack and its table of contents by their hashes: a pack handed out can be told from any other for good.
      await context.keep(trx, { entity: 'export', id: String(decisionId), detail: { list: 'evidence-pack', sha256: hash, manifest: manifest.hash } })
    })
    return { fileId: staged.id, name, size: statSync(staged.path).size, sha256: hash }
  } catch (error) {
    desk.stage.discard(staged.id)
    rmSync(staged.path, { force: true })
    throw error
  }
}
