import { copyFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { backup } from '../../../../shared/contract/backup.ts'
import type { HandlersOf } from '../../context.ts'
import { listBackups } from '../../vault/backup/keep.ts'
import { infoOf, openBackup } from '../../vault/backup/manifest.ts'
import { takeBackup } from '../../vault/backup/take-backup.ts'
import { verifyBackup } from '../../vault/backup/verify.ts'
import { dataFolder } from '../../vault/data-folder.ts'
import { openStoreOf, vaultOf } from '../../vault/unlock-desk.ts'
import { backupPath, restore, restoreFirst } from './restore.ts'

/** Taking, checking and restoring verified back-ups. */
export const backupHandlers: HandlersOf<keyof typeof backup> = {
  'backup.list': async ({ desk }) => {
    const folder = dataFolder(desk.dataFolder).backups
    return { folder, backups: (await listBackups(folder)).map(infoOf) }
  },
  'backup.take': async ({ desk, db, progress, signal, keep }, { to }) => {
    const info = await takeBackup(desk, 'asked', { to, progress, signal })
    await db.transaction().execute((trx) => keep(trx, { entity: 'backup', id: info.sha256 }))
    return info
  },
  'backup.verify': async ({ desk, signal }, { file }) => {
    const own = { storeId: vaultOf(desk).storeId, dataKey: openStoreOf(desk).dataKey }
    return infoOf(await verifyBackup(backupPath(desk, file), dataFolder(desk.dataFolder).backups, own, signal))
  },
  'backup.fetch': async ({ desk }, { file }) => {
    const { path } = await openBackup(backupPath(desk, file))
    const staged = desk.stage.reserve(basename(path), 'application/octet-stream')
    await copyFile(path, staged.path)
    return { fileId: staged.id, name: staged.name, size: (await stat(staged.path)).size }
  },
  'backup.restore': restore,
  'desk.restore': restoreFirst,
}
