import { sql } from 'kysely'
import type { BackupInfo } from '../../../../shared/contract/backup.ts'
import type { DeskState } from '../../desk-state.ts'
import { dataFolder } from '../data-folder.ts'
import { openStoreOf, vaultOf } from '../unlock-desk.ts'
import { backUpFile, type BackUpOrder } from './back-up-file.ts'
import { dropOldBackups } from './keep.ts'
import type { BackupReason } from './manifest.ts'

/** How a back-up is taken besides its reason: where to (`null` is the office's own folder), progress and cancelling. */
export type TakeOptions = Pick<BackUpOrder, 'progress' | 'signal'> & { readonly to?: string | null }

/**
 * Takes a verified back-up of an open desk. Not to be called inside a transaction: it waits for the one that is under way.
 * Automatic ones then make room among their elders. Errors as `backUpFile`.
 */
export async function takeBackup(desk: DeskState, why: BackupReason, { to, ...how }: TakeOptions = {}): Promise<BackupInfo> {
  const { db, dataKey } = openStoreOf(desk)
  const folder = dataFolder(desk.dataFolder)
  const vacuumInto = async (path: string) => void (await sql`vacuum into ${path}`.execute(db))
  const info = await backUpFile({ folder, dataKey, vacuumInto, why, now: desk.clock.now(), to: to ?? folder.backups, ...how })
  if (why !== 'asked') await dropOldBackups(folder.backups, vaultOf(desk).storeId)
  return info
}
