import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { openStore } from '../db/open-store.ts'
import { readSettings } from '../db/repositories/settings.ts'
import { tellingDamage } from '../db/store-error.ts'
import type { DeskState, OpenStore } from '../desk-state.ts'
import { backUpFile } from './backup/back-up-file.ts'
import { dataFolder } from './data-folder.ts'
import { findDamage, findBrokenAudit } from './look-over.ts'
import { oneByOne } from './one-by-one.ts'
import { endSession, isAlive } from './session-life.ts'
import type { Vault } from './vault.ts'

const gates = new WeakMap<DeskState, ReturnType<typeof oneByOne>>()

/** The vault of a desk that holds an office; `not-found` before the first run, or what is wrong with the vault file. */
export function vaultOf(desk: DeskState): Vault {
  if (desk.damage) throw desk.damage
  if (!desk.vault) throw new TanjakError('not-found', { key: 'access.no-office' })
  return desk.vault
}

/** The open store with its key; `not-signed-in` while the desk is locked. */
export function openStoreOf(desk: DeskState): OpenStore {
  if (!desk.store) throw new TanjakError('not-signed-in', { key: 'errors.not-signed-in' })
  return desk.store
}

/** First run, sign-in, sign-out, recovery and restore of one desk take turns: no store is closed under who is just coming in. */
export function atTheGate<T>(desk: DeskState, work: () => Promise<T>): Promise<T> {
  const inTurn = gates.get(desk) ?? oneByOne()
  gates.set(desk, inTurn)
  return inTurn(work)
}

/** Days (UTC) on which a desk has found its pages whole: locked and unlocked all day long, it reads them all once. */
const foundWhole = new WeakMap<DeskState, string>()

/**
 * Opens the store of a desk with its data key, unless it is open already; an older store is backed up, then migrated. Pages and the latest
 * audit rows are checked: damage is refused (`damaged-store`), a broken chain is told and does not lock the office out.
 */
export async function unlockDesk(desk: DeskState, key: Buffer): Promise<OpenStore> {
  if (desk.store) return desk.store
  const dataKey = Buffer.from(key)
  const folder = dataFolder(desk.dataFolder)
  const store = await openStore(folder.database, dataKey, {
    backUpFirst: async (sqlite) => {
      const vacuumInto = async (path: string) => void sqlite.prepare('vacuum into ?').run(path)
      await backUpFile({ folder, dataKey, vacuumInto, why: 'before-migration', now: desk.clock.now(), to: folder.backups })
    },
  })
  try {
    const today = desk.clock.now().slice(0, 10)
    if (foundWhole.get(desk) !== today) findDamage(store.sqlite)
    foundWhole.set(desk, today)
    desk.store = { ...store, dataKey, auditBrokenAt: await findBrokenAudit(store.db, dataKey) }
    return desk.store
  } catch (error) {
    await store.close().catch(() => undefined)
    dataKey.fill(0)
    throw tellingDamage(error)
  }
}

/** Closes the store and forgets its key: nothing can be read until someone signs in. */
export async function lockDesk(desk: DeskState): Promise<void> {
  const { store } = desk
  desk.store = null
  await store?.close()
  store?.dataKey.fill(0)
}

/** Ends sessions that are idle or too old, and tells whether anyone is still signed in. */
export async function anyoneSignedIn(desk: DeskState): Promise<boolean> {
  if (!desk.store) return false
  const { idleMinutes } = await readSettings(desk.store.db)
  for (const session of desk.sessions) if (!isAlive(session, desk.clock.now(), idleMinutes)) endSession(session)
  return [...desk.sessions].some((session) => session.accountId !== null)
}
