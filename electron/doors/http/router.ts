import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageAnswer } from '../page/page-answer.ts'
import { answerJson, answerRefusedCall, answerText } from './answer.ts'
import { callRoute } from './call-route.ts'
import { eventsRoute } from './events-route.ts'
import type { Openings } from './openings.ts'
import { originRefusal } from './origin-guard.ts'
import { secretDigest } from './secrets.ts'
import type { Visitors } from './visitors.ts'

/** What the routes of the loopback door share. */
export type Routing = {
  readonly authority: () => string
  readonly pageFolder: string
  readonly deskSecret: string
  readonly openings: Openings
  readonly visitors: Visitors
}

/** Answers one request: first where it comes from, then who it is, then what it wants. */
export async function route(routing: Routing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = originRefusal(request, routing.authority())
  if (refusal !== undefined) return answerText(response, refusal, 'cli.http.foreign')
  const target = request.url ?? ''
  const cut = target.indexOf('?')
  const path = cut < 0 ? target : target.slice(0, cut)
  const query = new URLSearchParams(cut < 0 ? '' : target.slice(cut))

  if (path === '/further-opening') return furtherOpening(routing, request, response)
  if (path === '/' && query.has('token')) return exchange(routing, request, response, query.get('token') ?? '')
  const session = routing.visitors.sessionOf(request)
  if (session === undefined) {
    if (path === '/call') return answerRefusedCall(response, 401, 'refused', 'cli.http.not-let-in')
    return answerText(response, 401, 'cli.http.not-let-in')
  }
  if (path === '/call') return request.method === 'POST' ? callRoute(request, response, session) : notAllowed(response, 'POST')
  if (path === '/events') return request.method === 'GET' ? eventsRoute(response, session) : notAllowed(response, 'GET')
  return request.method === 'GET' || request.method === 'HEAD' ? sendPage(routing, request, response, path) : notAllowed(response, 'GET, HEAD')
}

/**
 * The opening address: its token buys the cookie, and the redirect takes the token out of the address bar and the history.
 * A browser that was let in before keeps its session, so that a second tab signs nobody out and a reload is no dead end.
 */
function exchange(routing: Routing, request: IncomingMessage, response: ServerResponse, token: string): void {
  if (request.method !== 'GET') return notAllowed(response, 'GET')
  const isGood = routing.openings.redeem(token)
  const isKnown = routing.visitors.sessionOf(request) !== undefined
  if (!isGood && !isKnown) return answerText(response, 401, 'cli.http.opening-used')
  answerText(response, 303, 'cli.http.opened', { Location: '/', ...(isKnown ? {} : { 'Set-Cookie': routing.visitors.admit() }) })
}

/** Another start on this computer, which can read the data folder and so the secret, asks for an opening address of its own. */
function furtherOpening(routing: Routing, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST') return notAllowed(response, 'POST')
  const fromBrowser = request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined
  const given = /^Bearer ([\w-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  if (fromBrowser || secretDigest(given) !== secretDigest(routing.deskSecret)) return answerText(response, 403, 'cli.http.foreign')
  answerJson(response, 200, { address: `http://${routing.authority()}/?token=${routing.openings.issue()}` })
}

async function sendPage(routing: Routing, request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const answer = await pageAnswer(routing.pageFolder, path)
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': answer.body.byteLength })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}

function notAllowed(response: ServerResponse, allow: string): void {
  answerText(response, 405, 'cli.http.method', { Allow: allow })
}
