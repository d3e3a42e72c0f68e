import type { DeskEvent } from '../../shared/contract/answer.ts'
import type { Store } from './db/open-store.ts'
import type { SpawnReader } from './files/spawn-reader.ts'
import type { StageArea } from './files/stage-area.ts'

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

/** The running desk: one data folder, many sessions. The store is null until the first sign-in unlocks it. */
export type DeskState = {
  readonly dataFolder: string
  readonly clock: Clock
  readonly electron: boolean
  readonly spawnReader: SpawnReader
  readonly stage: StageArea
  readonly sessions: Set<SessionState>
  store: Store | null
  /** Tells every session something, e.g. that data changed. */
  readonly broadcast: (event: DeskEvent) => void
}
