import type { IncomingMessage } from 'node:http'

/**
 * The status with which a request is turned away before anything looks at it, or undefined when it may go on.
 * Checks that a request was meant for this desk and comes from its own page.
 * The Host must be the loopback address with the port (a rebound DNS name carries its own name there); an Origin, where the browser sends one,
 * must be the page's; and a request that another site set off is turned away, except the visit of the opening address itself.
 */
export function originRefusal(request: IncomingMessage, authority: string): 421 | 403 | undefined {
  if (hostCount(request) !== 1 || request.headers.host !== authority) return 421
  const origin = request.headers.origin
  if (origin !== undefined && origin !== `http://${authority}`) return 403
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && !isVisit(request, site)) return 403
  return undefined
}

/** A person opening the address: typed, from a bookmark, or handed over by another program or page as a top-level visit. */
function isVisit(request: IncomingMessage, site: string | readonly string[]): boolean {
  if (site === 'none') return true
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'
}

/** Node keeps the first of several Host headers; two of them are a trick and count as none. */
function hostCount(request: IncomingMessage): number {
  return request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
}
