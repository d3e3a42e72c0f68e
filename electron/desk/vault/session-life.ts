import type { DeskState, SessionState } from '../desk-state.ts'

const ABSOLUTE_MS = 12 * 60 * 60_000
// Clocks are set right by a few seconds now and then; more than this backwards is not that.
const SET_BACK_MS = 60_000

/** Signs an account in on a session; `now` is ISO text in UTC. */
export function beginSession(session: SessionState, accountId: number, now: string): void {
  Object.assign(session, { accountId, signedInAt: now, lastSeenAt: now })
}

/** Signs a session out, stops its long work and tells its door. */
export function endSession(session: SessionState): void {
  if (session.accountId === null) return
  Object.assign(session, { accountId: null, signedInAt: null, lastSeenAt: null })
  for (const working of session.working.values()) working.abort()
  session.emit({ kind: 'signed-out' })
}

/** Ends the sessions of one account, save one; of every account when none is named. */
export function endSessions(desk: DeskState, whose: { accountId?: number; except?: SessionState } = {}): void {
  for (const session of desk.sessions) {
    if (session !== whose.except && (whose.accountId === undefined || session.accountId === whose.accountId)) endSession(session)
  }
}

/** Notes that a session did something: asked a call, or finished one. */
export function keepAlive(session: SessionState, now: string): void {
  if (session.accountId !== null) session.lastSeenAt = now
}

/**
 * Tells whether a session may go on: not idle longer than allowed (waiting for its own long work is not idleness), not older than 12
 * hours, and the clock not set back meanwhile.
 */
export function isAlive(session: SessionState, now: string, idleMinutes: number): boolean {
  if (session.signedInAt === null || session.lastSeenAt === null) return false
  const [moment, started, seen] = [Date.parse(now), Date.parse(session.signedInAt), Date.parse(session.lastSeenAt)]
  const idle = moment - seen >= idleMinutes * 60_000 && session.working.size === 0
  return !idle && moment - started < ABSOLUTE_MS && seen - moment <= SET_BACK_MS
}
