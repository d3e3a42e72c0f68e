import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

/** What came back from the loopback door. */
export type HttpAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

/** A request to the loopback door; a header given as undefined is left out, Host included. */
export type HttpQuestion = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Uint8Array
}

/** Asks a door at `http://127.0.0.1:<port>` one thing, without the manners of a browser. */
export function askHttp(origin: string, question: HttpQuestion): Promise<HttpAnswer> {
  const { hostname, port, host } = new URL(origin)
  const given = Object.entries({ host, ...question.headers }).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return new Promise((resolve, reject) => {
    const asked = request({
      hostname, port, method: question.method ?? 'GET', path: question.path, headers: Object.fromEntries(given), setHost: false, agent: false,
    }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() }))
    })
    asked.on('error', reject)
    asked.end(question.body)
  })
}

/** Sends bytes as they are and gives everything that came back until the other side closed. */
export function askRaw(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    const pieces: Buffer[] = []
    socket.on('connect', () => socket.write(bytes))
    socket.on('data', (piece) => pieces.push(piece))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(pieces).toString()))
  })
}
