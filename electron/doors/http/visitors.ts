import type { IncomingMessage } from 'node:http'
import type { DeskSession, SessionSource } from '../desk-session.ts'
import { freshSecret, secretDigest } from './secrets.ts'

/** Browsers that were let in, each with its own session of the desk. */
export type Visitors = {
  /** Lets a browser in and gives the Set-Cookie line for it. */
  readonly admit: () => string
  /** The session of the browser that sent this request, if it was let in. */
  readonly sessionOf: (request: IncomingMessage) => DeskSession | undefined
  /** Sends everyone away. */
  readonly close: () => void
}

/**
 * Keeps visitors by the digest of their cookie. Cookies do not know ports, so the name carries it:
 * two desks on one computer must not overwrite each other's.
 */
export function createVisitors(source: SessionSource, port: () => number): Visitors {
  const sessions = new Map<string, DeskSession>()
  const cookieName = (): string => `tanjak-${port()}`
  return {
    admit() {
      const secret = freshSecret()
      sessions.set(secretDigest(secret), source.openSession())
      return `${cookieName()}=${secret}; HttpOnly; SameSite=Strict; Path=/`
    },
    sessionOf(request) {
      const secret = cookieValue(request.headers.cookie ?? '', cookieName())
      return secret === undefined ? undefined : sessions.get(secretDigest(secret))
    },
    close() {
      for (const session of sessions.values()) session.close()
      sessions.clear()
    },
  }
}

function cookieValue(header: string, name: string): string | undefined {
  const values = header.split('; ').filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))
  return values.length === 1 ? values[0] : undefined
}
