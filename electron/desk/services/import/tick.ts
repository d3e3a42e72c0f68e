import { setImmediate as nextTurn } from 'node:timers/promises'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'

/** Called once a row: tells how far the work has come, lets others take their turn, and stops when it was cancelled. */
export type Tick = () => Promise<void> | undefined

const EVERY = 500

/** Throws `cancelled` once the caller has cancelled. */
export function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new TanjakError('cancelled', { key: 'errors.cancelled' })
}

/** Makes the tick of a long import over `total` rows; `what` says what is being done at the moment. */
export function ticker(total: number, what: () => Message, progress: (done: number, total: number, what: Message) => void, signal: AbortSignal): Tick {
  let done = 0
  return () => {
    done += 1
    if (done % EVERY !== 0) return undefined
    progress(Math.min(done, total), total, what())
    refuseCancelled(signal)
    return nextTurn()
  }
}
