import type { Answer, DeskEvent } from '../../../shared/contract/answer.ts'
import type { Message } from '../../../shared/text/message.ts'
import type { DeskSession, SessionSource } from '../desk-session.ts'
import type { FromDesk, ToDesk, WireEnd } from './messages.ts'

/** A desk in another process, seen from the door. */
export type FarDesk = SessionSource & {
  /** Settles when the desk is open, with the reason when it would not open. */
  readonly opened: Promise<{ readonly refused: Message | undefined }>
  /** Asks the desk to close and waits until its store is shut. */
  readonly close: () => Promise<void>
  /** The desk's process has ended: every call under way is answered with a failure, and every later one. */
  readonly ended: () => void
}

const ENDED: Answer<unknown> = { ok: false, error: { code: 'internal', message: { key: 'cli.desk-ended' } } }

/** Speaks to a desk over a line. */
export function connectDesk(end: WireEnd<FromDesk, ToDesk>): FarDesk {
  const calls = new Map<number, (answer: Answer<unknown>) => void>()
  const listeners = new Map<number, Set<(event: DeskEvent) => void>>()
  const opened = Promise.withResolvers<{ refused: Message | undefined }>()
  const closed = Promise.withResolvers<void>()
  let lastCall = 0
  let lastVisitor = 0
  let alive = true

  end.onMessage((message) => {
    if (message.kind === 'opened') opened.resolve({ refused: undefined })
    else if (message.kind === 'refused') opened.resolve({ refused: message.said })
    else if (message.kind === 'answer') settle(message.id, message.answer)
    else if (message.kind === 'event') listeners.get(message.visitor)?.forEach((listener) => listener(message.event))
    else closed.resolve()
  })

  function settle(id: number, answer: Answer<unknown>): void {
    calls.get(id)?.(answer)
    calls.delete(id)
  }

  function openSession(): DeskSession {
    const visitor = ++lastVisitor
    const heard = new Set<(event: DeskEvent) => void>()
    listeners.set(visitor, heard)
    return {
      call(procedure, input, signal) {
        if (!alive) return Promise.resolve(ENDED)
        const id = ++lastCall
        const answered = Promise.withResolvers<Answer<unknown>>()
        calls.set(id, answered.resolve)
        signal.addEventListener('abort', () => { if (calls.has(id)) end.send({ kind: 'give-up', id }) }, { once: true })
        end.send({ kind: 'call', id, visitor, procedure, input })
        return answered.promise
      },
      onEvent(listener) {
        heard.add(listener)
        return () => heard.delete(listener)
      },
      close() {
        listeners.delete(visitor)
        if (alive) end.send({ kind: 'leave', visitor })
      },
    }
  }

  return {
    openSession,
    opened: opened.promise,
    close() {
      if (!alive) return Promise.resolve()
      end.send({ kind: 'close' })
      return closed.promise
    },
    ended() {
      alive = false
      for (const id of calls.keys()) settle(id, ENDED)
      opened.resolve({ refused: { key: 'cli.desk-ended' } })
      closed.resolve()
    },
  }
}
