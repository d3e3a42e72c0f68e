import type { IncomingMessage } from 'node:http'
import type { MessageKey } from '../../../shared/text/keys.ts'

/** The largest request body: one file piece of 1 MiB as base64, and room for the rest. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024

/** A body as JSON, or the status and the sentence with which it is refused. */
export type JsonBody = { readonly value: unknown } | { readonly status: number; readonly said: MessageKey }

/** Reads a JSON body; another type, too many bytes or broken JSON are refused, and nothing beyond the limit is kept in memory. */
export async function readJsonBody(request: IncomingMessage): Promise<JsonBody> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json(; *charset=utf-8)?$/i.test(type)) return { status: 415, said: 'cli.http.body-type' }
  if (request.headers['content-encoding'] !== undefined) return { status: 415, said: 'cli.http.body-encoding' }
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) return { status: 413, said: 'cli.http.body-size' }
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > BODY_LIMIT_BYTES) return { status: 413, said: 'cli.http.body-size' }
    pieces.push(piece)
  }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))) as unknown }
  } catch {
    return { status: 400, said: 'cli.http.body-json' }
  }
}
