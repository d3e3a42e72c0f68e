import type { DeskState } from '../desk-state.ts'
import { dailyBackup } from './backup/daily-backup.ts'
import { anyoneSignedIn, atTheGate, lockDesk } from './unlock-desk.ts'

/** Closes the store for good or until the next sign-in: what was done is backed up first. To be called at the gate. */
export async function closeStore(desk: DeskState): Promise<void> {
  if (!desk.store) return
  await dailyBackup(desk, 'closing')
  await lockDesk(desk)
}

/** Locks a desk that nobody uses any more: asked every minute, so that a desk left alone does not stay open. */
export function lockWhenUnused(desk: DeskState): Promise<void> {
  return atTheGate(desk, async () => {
    if (desk.store && !(await anyoneSignedIn(desk))) await closeStore(desk)
  })
}
