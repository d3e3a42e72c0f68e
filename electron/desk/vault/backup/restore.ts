import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { openStore } from '../../db/open-store.ts'
import { findAccount } from '../../db/repositories/accounts.ts'
import { tellingDamage } from '../../db/store-error.ts'
import type { DeskState } from '../../desk-state.ts'
import { DATABASE_NAME, VAULT_NAME, dataFolder, type DataFolder } from '../data-folder.ts'
import { syncFolder } from '../durable-file.ts'
import { endSessions } from '../session-life.ts'
import { settleFolder } from '../settle-folder.ts'
import { lockDesk, unlockDesk } from '../unlock-desk.ts'
import { openVault, type Unlocked } from '../vault.ts'
import { needTwice } from './free-space.ts'
import { openBackup, type OpenedBackup } from './manifest.ts'
import { checkUnpacked, otherOffice, unpack } from './verify.ts'

/** Which back-up is restored, and the user name and password that open it: as they were when it was taken. */
export type RestoreOrder = {
  readonly path: string
  readonly userName: string
  readonly password: string
  readonly progress?: (done: number, total: number | null, what: Message) => void
  readonly signal?: AbortSignal
  /** Done once the back-up has been found whole and the password right, while the present store still stands. */
  readonly beforeSwap?: () => Promise<void>
}

/** A back-up that has become the store, and the account that restored it. */
export type Restored = { readonly backup: OpenedBackup; readonly accountId: number }

const KEPT_ASIDE = 'store.before-restore-'

/**
 * Puts a back-up in place of the store: unpacked aside, checked as a whole with the key that the password opens, migrated if older,
 * and only then swapped in by renaming folders; the former store stays beside it until the next restore. Until the swap nothing
 * changes, and a crash within the swap is finished at the next start. Every session ends. To be called at the gate.
 */
export async function restoreBackup(desk: DeskState, order: RestoreOrder): Promise<Restored> {
  const folder = dataFolder(desk.dataFolder)
  const backup = await openBackup(order.path)
  if (desk.vault && desk.vault.storeId !== backup.manifest.storeId) throw otherOffice(backup)
  await needTwice(folder.root, order.path)
  await rm(folder.unchecked, { recursive: true, force: true })
  try {
    order.progress?.(0, 3, { key: 'backup.unpacking' })
    await unpack(backup, folder.unchecked, order.signal)
    order.progress?.(1, 3, { key: 'backup.checking' })
    const opened = await openWith(desk, backup, folder.unchecked, order)
    await order.beforeSwap?.()
    order.signal?.throwIfAborted()
    order.progress?.(2, 3, { key: 'backup.swapping' })
    // From here on the restore is finished even after a crash.
    await rename(folder.unchecked, folder.restoring)
    await swap(desk, folder)
    await unlockDesk(desk, opened.dataKey)
    opened.dataKey.fill(0)
    order.progress?.(3, 3, { key: 'backup.swapping' })
    return { backup, accountId: opened.accountId }
  } catch (error) {
    throw tellingDamage(error)
  } finally {
    await rm(folder.unchecked, { recursive: true, force: true })
  }
}

// Whoever restores must be able to sign in afterwards, as an Admin of what is restored.
async function openWith(desk: DeskState, backup: OpenedBackup, folder: string, { userName, password }: RestoreOrder): Promise<Unlocked> {
  const vault = await openVault(join(folder, VAULT_NAME), desk.vaultOptions)
  const opened = await vault.unlock(userName, password).catch((error: unknown) => {
    if (!(error instanceof TanjakError) || error.code !== 'wrong-password') throw error
    const said = { key: 'backup.other-account', values: { file: basename(backup.path) } } as const
    throw new TanjakError('wrong-password', said, { password: said })
  })
  await checkUnpacked(backup, folder, opened.dataKey)
  const store = await openStore(join(folder, DATABASE_NAME), opened.dataKey)
  try {
    const account = await findAccount(store.db, { id: opened.accountId })
    if (!account || account.state === 'disabled' || !account.roles.some(({ role }) => role === 'admin')) {
      throw new TanjakError('not-allowed', { key: 'backup.admin-only', values: { userName } })
    }
  } finally {
    await store.close()
  }
  return opened
}

async function swap(desk: DeskState, folder: DataFolder): Promise<void> {
  endSessions(desk)
  await lockDesk(desk)
  const aside = `${KEPT_ASIDE}${desk.clock.now().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`
  const stood = existsSync(folder.store)
  await rm(join(folder.root, aside), { recursive: true, force: true })
  if (stood) await rename(folder.store, join(folder.root, aside))
  try {
    await rename(folder.restoring, folder.store)
  } catch (error) {
    if (stood) await rename(join(folder.root, aside), folder.store)
    throw error
  }
  await syncFolder(folder.root)
  for (const name of await readdir(folder.root)) {
    if (name.startsWith(KEPT_ASIDE) && name !== aside) await rm(join(folder.root, name), { recursive: true, force: true })
  }
  Object.assign(desk, await settleFolder(folder, desk.vaultOptions))
}
