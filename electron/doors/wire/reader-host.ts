import type { FromReader, ToReader } from '../../desk/files/reader/protocol.ts'
import type { WireEnd } from './messages.ts'
import type { ReaderNews, ReaderOrder } from './reader-messages.ts'

/** A reading process as its starter holds it. */
export type StartedReader = {
  readonly post: (message: ToReader) => void
  readonly onMessage: (listener: (message: FromReader) => void) => void
  readonly onExit: (listener: (code: number | null, complaint: string) => void) => void
  readonly kill: () => void
}

/** Carries out the desk's orders about readers: starts them with their memory limit, carries messages, reports their end. Gives a way to end all of them. */
export function hostReaders(end: WireEnd<ReaderOrder, ReaderNews>, start: (heapMegabytes: number) => StartedReader): () => void {
  const running = new Map<number, StartedReader>()
  end.onMessage((order) => {
    if (order.kind === 'to-reader') running.get(order.id)?.post(order.message)
    else if (order.kind === 'kill-reader') running.get(order.id)?.kill()
    else {
      const { id } = order
      const reader = start(order.heapMegabytes)
      running.set(id, reader)
      reader.onMessage((message) => end.send({ kind: 'from-reader', id, message }))
      reader.onExit((code, complaint) => {
        running.delete(id)
        end.send({ kind: 'reader-ended', id, code, complaint })
      })
    }
  })
  return () => {
    for (const reader of running.values()) reader.kill()
  }
}
