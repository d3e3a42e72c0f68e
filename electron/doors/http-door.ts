import { createServer, type Server } from 'node:http'
import { answerText } from './http/answer.ts'
import { PATIENCE, type HttpDoorOptions } from './http/door-options.ts'
import { createOpenings } from './http/openings.ts'
import { route, type Routing } from './http/router.ts'
import { createVisitors } from './http/visitors.ts'

/** An open loopback door. */
export type HttpDoor = {
  /** Where the door listens, `http://127.0.0.1:51234`. */
  readonly origin: string
  /** A new address that lets one browser in, once and for five minutes. */
  readonly openingAddress: () => string
  /** Ends every connection and session. */
  readonly close: () => Promise<void>
}

/** Opens the desk to browsers of this computer: listens on 127.0.0.1 only. Rejects with Node's error when the port is taken. */
export async function openHttpDoor(options: HttpDoorOptions): Promise<HttpDoor> {
  const patience = options.patience ?? PATIENCE
  const server = createServer({
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    connectionsCheckingInterval: patience.checkEveryMs,
    keepAliveTimeout: 5_000,
    maxHeaderSize: 16 * 1024,
    requireHostHeader: true,
    insecureHTTPParser: false,
  })
  server.maxConnections = 128
  server.maxHeadersCount = 100
  server.maxRequestsPerSocket = 10_000

  const portOf = (): number => boundPort(server)
  const routing: Routing = {
    authority: () => `127.0.0.1:${portOf()}`,
    pageFolder: options.pageFolder,
    deskSecret: options.deskSecret,
    openings: createOpenings(options.now),
    visitors: createVisitors(options.desk, portOf),
  }
  server.on('request', (request, response) => {
    route(routing, request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else answerText(response, 500, 'cli.http.failed')
    })
  })
  await listen(server, options.port)
  const origin = `http://${routing.authority()}`
  return {
    origin,
    openingAddress: () => `${origin}/?token=${routing.openings.issue()}`,
    async close() {
      routing.visitors.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function boundPort(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The loopback door is not listening')
  return address.port
}
