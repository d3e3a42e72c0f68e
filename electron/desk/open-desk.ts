import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Answer, DeskEvent } from '../../shared/contract/answer.ts'
import { answerError } from './answer-error.ts'
import type { Clock, DeskState, SessionState } from './desk-state.ts'
import { dispatch } from './dispatch.ts'
import type { SpawnReader } from './files/spawn-reader.ts'
import { openStage } from './files/stage-area.ts'
import { closeStore, lockWhenUnused } from './vault/close-store.ts'
import { dataFolder } from './vault/data-folder.ts'
import { lockFolder } from './vault/folder-lock.ts'
import { endSession, endSessions } from './vault/session-life.ts'
import { settleFolder } from './vault/settle-folder.ts'
import { atTheGate } from './vault/unlock-desk.ts'
import type { VaultOptions } from './vault/vault.ts'

/** What a door hands in: the data folder, the time, how to start the memory-limited reader. */
export type DeskOptions = {
  readonly dataFolder: string
  readonly clock: Clock
  readonly spawnReader: SpawnReader
  readonly electron?: boolean
  /** Cheaper key derivation and a clock of its own, for tests. */
  readonly vaultOptions?: VaultOptions
}

/** One visitor's way to the desk. */
export type DeskVisit = {
  readonly call: (procedure: string, input: unknown, signal: AbortSignal) => Promise<Answer<unknown>>
  readonly onEvent: (listener: (event: DeskEvent) => void) => () => void
  readonly close: () => void
}

/** An open desk: sessions for doors, and what the door that owns it may do. */
export type Desk = {
  readonly openSession: () => DeskVisit
  /** Says in `desk.json` where and with which secret another process of this user may ask for an opening address. */
  readonly announce: (reach: { address: string; secret: string }) => Promise<void>
  readonly close: () => Promise<void>
}

/** The largest file that may be handed in: a back-up of a large office is bigger than any sheet. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024
/** How often a desk looks whether anyone still uses it. */
const WATCH_MS = 60_000

/** Opens the desk of a data folder and keeps the folder for this process. Errors: `in-use`, `newer-version`, `damaged-store`. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const folder = dataFolder(options.dataFolder)
  const lock = await lockFolder(folder.root)
  try {
    const vaultOptions = options.vaultOptions ?? {}
    const sessions = new Set<SessionState>()
    const desk: DeskState = {
      dataFolder: folder.root,
      clock: options.clock,
      electron: options.electron ?? false,
      spawnReader: options.spawnReader,
      stage: openStage(join(folder.root, 'stage'), MOST_BYTES),
      lock,
      sessions,
      vaultOptions,
      ...(await settleFolder(folder, vaultOptions)),
      store: null,
      broadcast: (event) => {
        for (const session of sessions) session.emit(event)
      },
    }
    const watch = setInterval(() => void lockWhenUnused(desk).catch(answerError), WATCH_MS).unref()
    let closed: Promise<void> | null = null
    // Asked to close twice, by a door and by the end of the process, it closes once and both wait for that.
    const close = () => {
      clearInterval(watch)
      return (closed ??= closeDesk(desk))
    }
    return { openSession: () => visit(desk), announce: lock.announce, close }
  } catch (error) {
    await lock.release()
    throw error
  }
}

function visit(desk: DeskState): DeskVisit {
  const listeners = new Set<(event: DeskEvent) => void>()
  const session: SessionState = {
    id: randomUUID(),
    accountId: null,
    signedInAt: null,
    lastSeenAt: null,
    emit: (event) => {
      for (const listener of listeners) listener(event)
    },
    working: new Map(),
  }
  desk.sessions.add(session)
  return {
    call: (procedure, input, signal) => dispatch(desk, session, procedure, input, signal),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      endSession(session)
      desk.sessions.delete(session)
    },
  }
}

async function closeDesk(desk: DeskState): Promise<void> {
  endSessions(desk)
  desk.stage.close()
  await atTheGate(desk, () => closeStore(desk))
  await desk.lock.release()
}
