import { protocol, type Protocol } from 'electron'
import { pageAnswer } from '../doors/page/page-answer.ts'
import { isPageAddress, PAGE_SCHEME } from './page-origin.ts'

/** Makes `app://` a standard, secure origin that may fetch itself. Must run before the app is ready; the content policy is never bypassed. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the built page at `app://tanjak/` with its policy; every other host, method or path is refused. */
export function servePage(of: Protocol, pageFolder: string): void {
  of.handle(PAGE_SCHEME, (request) => pageResponse(pageFolder, request.method, request.url))
}

async function pageResponse(pageFolder: string, method: string, address: string): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  const answer = await pageAnswer(pageFolder, isPageAddress(address) ? rawPath(address) : '//')
  return new Response(method === 'HEAD' ? null : answer.body, { status: answer.status, headers: answer.headers })
}

/** The path as it was written, before a parser could fold `..` away. */
function rawPath(address: string): string {
  return /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(address)?.[1] ?? '//'
}
