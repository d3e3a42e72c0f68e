import { isAbsolute, join } from 'node:path'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import type { DeskState } from '../../desk-state.ts'
import { auditHead, type AuditHead } from '../../vault/audit.ts'
import { infoOf, type OpenedBackup } from '../../vault/backup/manifest.ts'
import { restoreBackup, type Restored } from '../../vault/backup/restore.ts'
import { takeBackup } from '../../vault/backup/take-backup.ts'
import { dataFolder } from '../../vault/data-folder.ts'
import { beginSession } from '../../vault/session-life.ts'
import { anyoneSignedIn, atTheGate, openStoreOf } from '../../vault/unlock-desk.ts'

/** A back-up as named by a caller: a path, or a name in the office's own folder of back-ups. */
export function backupPath(desk: DeskState, file: string): string {
  return isAbsolute(file) ? file : join(dataFolder(desk.dataFolder).backups, file)
}

/**
 * Restores a back-up for a signed-in Admin, who gives the password once more (the one in use when it was taken). Once the back-up has
 * been verified, what stands now is backed up, unless it is what is damaged (its folder stays beside the restored one); the audit row in
 * the restored store names the end of the chain that it replaced.
 */
export function restore(context: Context, { file, stageId, password }: ParsedInputOf<'backup.restore'>): Promise<OutputOf<'backup.restore'>> {
  const { desk, account, progress, signal, keep } = context
  return atTheGate(desk, async () => {
    const path = stageId === null ? file && backupPath(desk, file) : desk.stage.find(stageId).path
    if (!path) throw new TanjakError('bad-input', { key: 'backup.which' })
    const replaced = await auditHead(openStoreOf(desk).db)
    const beforeSwap = async () => { await takeBackup(desk, 'before-restore', { signal }).catch(unlessDamaged) }
    const { backup } = await restoreBackup(desk, { path, userName: account.userName, password, progress, signal, beforeSwap })
    await openStoreOf(desk).db.transaction().execute((trx) => keep(trx, keptOf(backup, replaced)))
    return infoOf(backup)
  })
}

/**
 * Restores a back-up where nobody can sign in: on another computer, or over a store that no longer opens. User name and password of
 * an Admin at the time of the back-up are the proof; whoever gives them is signed in.
 */
export function restoreFirst({ desk, session, now, progress, signal }: Context, input: ParsedInputOf<'desk.restore'>): Promise<OutputOf<'desk.restore'>> {
  return atTheGate(desk, async () => {
    if (await anyoneSignedIn(desk)) throw new TanjakError('refused', { key: 'backup.someone-signed-in' })
    const path = backupPath(desk, input.file)
    const { backup, accountId }: Restored = await restoreBackup(desk, { path, userName: input.userName, password: input.password, progress, signal })
    beginSession(session, accountId, now())
    return infoOf(backup)
  })
}

function unlessDamaged(error: unknown): void {
  if (!(error instanceof TanjakError) || error.code !== 'damaged-store') throw error
}

function keptOf({ manifest }: OpenedBackup, replaced: AuditHead) {
  return { entity: 'backup', id: manifest.database.sha256, detail: { replacedSeq: replaced.seq, replacedHash: replaced.hash } }
}
