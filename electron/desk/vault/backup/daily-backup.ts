import type { DeskState } from '../../desk-state.ts'
import { answerError } from '../../answer-error.ts'
import { writeAudit } from '../audit.ts'
import { dataFolder } from '../data-folder.ts'
import { openStoreOf, vaultOf } from '../unlock-desk.ts'
import { takeBackup } from './take-backup.ts'
import { atStake, type AtStake } from './work-since.ts'

const HOUR_MS = 60 * 60_000

/**
 * Backs up, verified, what was done since the last back-up: when the store is closed (`closing`, at most hourly; of a day the last one is
 * kept), and when it is opened again after a day whose work no closing has secured (`opening`). Never an error: a back-up that fails
 * stands in the audit log, and nobody is kept from working or leaving by it.
 */
export async function dailyBackup(desk: DeskState, when: 'opening' | 'closing'): Promise<void> {
  try {
    const { db } = openStoreOf(desk)
    const stake = await atStake(db, dataFolder(desk.dataFolder).backups, vaultOf(desk).storeId)
    if (!isDue(stake, when, desk.clock.now())) return
    const { sha256 } = await takeBackup(desk, 'daily')
    await note(desk, 'backup.daily', sha256)
  } catch (error) {
    const { code } = answerError(error)
    await note(desk, 'backup.daily:failed', code).catch(answerError)
  }
}

// Days are those of UTC, by which back-ups are thinned out too; in Indonesia they change before the office opens.
function isDue({ lastWork, lastDaily }: AtStake, when: 'opening' | 'closing', now: string): boolean {
  if (lastWork === null) return false
  if (when === 'opening') return lastWork.slice(0, 10) < now.slice(0, 10)
  return lastDaily === null || Date.parse(now) - Date.parse(lastDaily) >= HOUR_MS
}

async function note(desk: DeskState, action: string, id: string): Promise<void> {
  await openStoreOf(desk).db.transaction().execute((trx) => writeAudit(desk, trx, { account: null, action, kept: { entity: 'backup', id } }))
}
