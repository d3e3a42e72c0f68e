import type { Session } from 'electron'

/** Schemes that a page may use: its own files, and what it made itself. */
const ALLOWED = new Set(['app:', 'blob:', 'data:', 'devtools:'])

/** Tells whether a page may ask for this address; everything that leads out of the computer, and `file:`, is not among it. */
export function mayRequest(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && ALLOWED.has(url.protocol)
}

/** Cancels every request of a page that leaves the app, so that nothing goes out even past the content policy. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }))
}
