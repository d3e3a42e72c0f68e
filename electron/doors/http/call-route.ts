import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DeskSession } from '../desk-session.ts'
import { answerJson, answerRefusedCall } from './answer.ts'
import { readJsonBody } from './json-body.ts'

/** `POST /call` with `{procedure, input}`: one question to the desk. The status is 200 whenever the desk answered, also with a refusal of its own. */
export async function callRoute(request: IncomingMessage, response: ServerResponse, session: DeskSession): Promise<void> {
  const body = await readJsonBody(request)
  if (!('value' in body)) return answerRefusedCall(response, body.status, 'bad-input', body.said)
  const call = asCall(body.value)
  if (call === undefined) return answerRefusedCall(response, 400, 'bad-input', 'cli.http.body-shape')
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  answerJson(response, 200, await session.call(call.procedure, call.input, gone.signal))
}

function asCall(value: unknown): { procedure: string; input: unknown } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const keys = Object.keys(value)
  if (keys.length !== 2 || !('procedure' in value) || !('input' in value)) return undefined
  return typeof value.procedure === 'string' ? { procedure: value.procedure, input: value.input } : undefined
}
