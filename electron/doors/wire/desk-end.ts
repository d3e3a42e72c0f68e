import type { DeskSession, SessionSource } from '../desk-session.ts'
import type { FromDesk, ToDesk, WireEnd } from './messages.ts'

/** Serves a line to the desk: a session for every visitor, an answer for every call. `close` is called when the door's process asks for it. */
export function serveDesk(end: WireEnd<ToDesk, FromDesk>, desk: SessionSource, close: () => Promise<void>): void {
  const sessions = new Map<number, DeskSession>()
  const calls = new Map<number, AbortController>()
  const sessionOf = (visitor: number): DeskSession => {
    const known = sessions.get(visitor)
    if (known !== undefined) return known
    const session = desk.openSession()
    session.onEvent((event) => end.send({ kind: 'event', visitor, event }))
    sessions.set(visitor, session)
    return session
  }
  const answer = async (message: Extract<ToDesk, { kind: 'call' }>): Promise<void> => {
    const gone = new AbortController()
    calls.set(message.id, gone)
    try {
      const given = await sessionOf(message.visitor).call(message.procedure, message.input, gone.signal)
      end.send({ kind: 'answer', id: message.id, answer: given })
    } catch {
      end.send({ kind: 'answer', id: message.id, answer: { ok: false, error: { code: 'internal', message: { key: 'cli.http.failed' } } } })
    } finally {
      calls.delete(message.id)
    }
  }
  end.onMessage((message) => {
    if (message.kind === 'call') void answer(message)
    else if (message.kind === 'give-up') calls.get(message.id)?.abort()
    else if (message.kind === 'leave') leave(sessions, message.visitor)
    else void close().then(() => end.send({ kind: 'closed' }))
  })
}

function leave(sessions: Map<number, DeskSession>, visitor: number): void {
  sessions.get(visitor)?.close()
  sessions.delete(visitor)
}
