import type { ServerResponse } from 'node:http'
import type { Answer } from '../../../shared/contract/answer.ts'
import type { ErrorCode } from '../../../shared/errors/tanjak-error.ts'
import type { MessageKey } from '../../../shared/text/keys.ts'
import { sayText } from '../../../shared/text/say.ts'
import { freshNonce } from '../page/content-security-policy.ts'
import { pageHeaders } from '../page/page-headers.ts'

/** Sends a plain value as JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...pageHeaders(freshNonce()), 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

/** Answers with a sentence; the connection ends with it, so that an unread body is not waited for. */
export function answerText(response: ServerResponse, status: number, key: MessageKey, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...pageHeaders(freshNonce()), 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close', ...headers })
  response.end(`${sayText('id', key)}\n`)
}

/** Turns a call away in the form in which the desk itself would, so that the page can say why. */
export function answerRefusedCall(response: ServerResponse, status: number, code: ErrorCode, key: MessageKey): void {
  response.setHeader('Connection', 'close')
  answerJson(response, status, { ok: false, error: { code, message: { key } } } satisfies Answer<never>)
}
