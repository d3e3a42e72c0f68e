import type { DeskEvent } from '../../shared/contract/answer.ts'
import type { TanjakError } from '../../shared/errors/tanjak-error.ts'
import type { Store } from './db/open-store.ts'
import type { SpawnReader } from './files/spawn-reader.ts'
import type { StageArea } from './files/stage-area.ts'
import type { FolderLock } from './vault/folder-lock.ts'
import type { Vault, VaultOptions } from './vault/vault.ts'

/** Where the time comes from; tests hand in their own. */
export type Clock = {
  /** The moment, as ISO text in UTC, e.g. `2026-11-21T03:04:05.678Z`. */
  readonly now: () => string
  /** Today's calendar date where the office is, `YYYY-MM-DD`. */
  readonly today: () => string
}

/** One visitor of the desk: whoever signs in here is signed in here only. */
export type SessionState = {
  readonly id: string
  /** The account signed in, by id; roles are read from the store at every call. */
  accountId: number | null
  /** ISO moments in UTC, for the idle and the absolute limit. */
  signedInAt: string | null
  lastSeenAt: string | null
  readonly emit: (event: DeskEvent) => void
  /** Long work under way, by procedure. */
  readonly working: Map<string, AbortController>
}

/** The store while it is unlocked, with the key that opened it, and the first of the latest audit rows that was not as written. */
export type OpenStore = Store & { readonly dataKey: Buffer; readonly auditBrokenAt: number | null }

/** The running desk: one data folder that it alone owns, many sessions. */
export type DeskState = {
  /** The root of the data folder. */
  readonly dataFolder: string
  readonly clock: Clock
  /** True inside the desktop window. */
  readonly electron: boolean
  readonly spawnReader: SpawnReader
  readonly stage: StageArea
  readonly lock: FolderLock
  readonly sessions: Set<SessionState>
  readonly vaultOptions: VaultOptions
  /** Null until the first run has made it. */
  vault: Vault | null
  /** Why the vault of an office that is there cannot be read; a back-up can be restored over it. */
  damage: TanjakError | null
  /** Null until the first sign-in unlocks it. */
  store: OpenStore | null
  /** Tells every session something, e.g. that data changed. */
  readonly broadcast: (event: DeskEvent) => void
}
