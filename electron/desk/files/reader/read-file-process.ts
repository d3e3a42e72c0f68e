import type { FromReader, ToReader } from './protocol.ts'
import { readBytes } from './read-bytes.ts'

/** The line to the process that asked: Electron's parent port in a utility process, the channel of a child process elsewhere. */
type Line = {
  readonly send: (message: FromReader) => Promise<void>
  readonly listen: (listener: (message: ToReader) => void) => void
  readonly close: () => void
}

type ElectronPort = {
  postMessage: (message: FromReader) => void
  on: (event: 'message', listener: (event: { data: ToReader }) => void) => void
}

function openLine(): Line {
  const port = (process as { parentPort?: ElectronPort }).parentPort
  if (port) {
    return {
      send: async (message) => port.postMessage(message),
      listen: (listener) => port.on('message', (event) => listener(event.data)),
      close: () => undefined,
    }
  }
  return {
    send: (message) => new Promise((resolve, reject) => {
      if (!process.send) reject(new Error('The reading process was started without a line to its parent'))
      else process.send(message, (error: Error | null) => (error ? reject(error) : resolve()))
    }),
    listen: (listener) => process.on('message', (message) => listener(message as ToReader)),
    close: () => process.disconnect?.(),
  }
}

const line = openLine()
const parts: Buffer[] = []

line.listen((message) => {
  if (message.kind === 'part') parts.push(Buffer.from(message.bytes))
  else void read(message)
})

async function read(message: Extract<ToReader, { kind: 'read' }>): Promise<void> {
  const bytes = Buffer.concat(parts.splice(0))
  await readBytes(bytes, message.request, (piece) => line.send({ kind: 'piece', json: JSON.stringify(piece) }))
  line.close()
}
