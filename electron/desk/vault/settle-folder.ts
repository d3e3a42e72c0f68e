import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { ASIDE, type DataFolder } from './data-folder.ts'
import { syncFolder } from './durable-file.ts'
import { openVault, type Vault, type VaultOptions } from './vault.ts'

/** What a data folder holds: a vault, or nothing yet (both null), or an office whose vault cannot be read, and why. */
export type Settled = { readonly vault: Vault | null; readonly damage: TanjakError | null }

/**
 * Puts a data folder in order after whatever ended the last desk, and opens its vault: a restore that stood between its two
 * renames is finished, a half-made first run and what unfinished work left aside are dropped. A vault that is missing or cannot be read is
 * told, not thrown: a back-up can still be restored over it.
 */
export async function settleFolder(folder: DataFolder, options: VaultOptions = {}): Promise<Settled> {
  await rm(folder.creating, { recursive: true, force: true })
  await rm(folder.unchecked, { recursive: true, force: true })
  if (!existsSync(folder.store) && existsSync(folder.restoring)) await rename(folder.restoring, folder.store)
  await rm(folder.restoring, { recursive: true, force: true })
  for (const name of await readdir(folder.backups).catch(() => [])) {
    if (name.startsWith(ASIDE)) await rm(join(folder.backups, name), { recursive: true, force: true })
  }
  await syncFolder(folder.root)
  if (!existsSync(folder.store)) return { vault: null, damage: null }
  try {
    return { vault: await openVault(folder.vault, options), damage: null }
  } catch (error) {
    if (error instanceof TanjakError) return { vault: null, damage: error }
    throw error
  }
}
