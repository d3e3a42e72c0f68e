import type { ServerResponse } from 'node:http'
import { freshNonce } from '../page/content-security-policy.ts'
import { pageHeaders } from '../page/page-headers.ts'
import type { DeskSession } from '../desk-session.ts'

const HEARTBEAT_MS = 15_000

/** Most that may wait for a browser that does not read; beyond it the stream is closed and the browser comes again. */
const BACKLOG_LIMIT_BYTES = 1024 * 1024

/** `GET /events`: what the desk reports to this visitor, as server-sent events, until the browser goes away. */
export function eventsRoute(response: ServerResponse, session: DeskSession): void {
  response.writeHead(200, { ...pageHeaders(freshNonce()), 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write(': \n\n')
  const send = (text: string): void => {
    if (response.writableLength > BACKLOG_LIMIT_BYTES) response.destroy()
    else response.write(text)
  }
  const stop = session.onEvent((event) => send(`data: ${JSON.stringify(event)}\n\n`))
  const heartbeat = setInterval(() => send(': \n\n'), HEARTBEAT_MS)
  heartbeat.unref()
  response.on('close', () => {
    stop()
    clearInterval(heartbeat)
  })
}
