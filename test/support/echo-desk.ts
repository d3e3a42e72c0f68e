import { once } from 'node:events'
import type { Answer, DeskEvent } from '../../shared/contract/answer.ts'
import type { DeskSession, SessionSource } from '../../electron/doors/desk-session.ts'

/** A desk that answers with what it was asked, numbers its sessions, and remembers which calls were given up. */
export type EchoDesk = SessionSource & {
  readonly givenUp: string[]
  readonly closed: number[]
  /** Settles when the first `wait` has arrived. */
  readonly waiting: Promise<void>
  /** Sends an event to every open session. */
  readonly report: (event: DeskEvent) => void
}

/** Makes an echo desk; the procedure `wait` answers only when its caller gives up. */
export function createEchoDesk(): EchoDesk {
  const givenUp: string[] = []
  const closed: number[] = []
  const listeners = new Set<(event: DeskEvent) => void>()
  const arrived = Promise.withResolvers<void>()
  let opened = 0
  return {
    givenUp,
    closed,
    waiting: arrived.promise,
    report: (event) => listeners.forEach((listener) => listener(event)),
    openSession(): DeskSession {
      const session = ++opened
      return {
        async call(procedure, input, signal): Promise<Answer<unknown>> {
          if (procedure === 'break') throw new Error('/home/someone/secret-place.ts:12')
          if (procedure === 'wait') {
            arrived.resolve()
            await once(signal, 'abort')
          }
          if (signal.aborted) givenUp.push(procedure)
          return { ok: true, output: { session, procedure, input } }
        },
        onEvent(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        close: () => closed.push(session),
      }
    },
  }
}
