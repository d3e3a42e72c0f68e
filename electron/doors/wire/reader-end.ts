import type { ReaderProcess, SpawnReader } from '../../desk/files/spawn-reader.ts'
import type { WireEnd } from './messages.ts'
import type { ReaderNews, ReaderOrder } from './reader-messages.ts'

type Listeners = { readonly message: Parameters<ReaderProcess['onMessage']>[0][]; readonly exit: Parameters<ReaderProcess['onExit']>[0][] }

/** A way for the desk to start memory-limited readers where it may not start processes itself: it asks the other end of the line. */
export function spawnReaderOver(end: WireEnd<ReaderNews, ReaderOrder>): SpawnReader {
  const running = new Map<number, Listeners>()
  let last = 0
  end.onMessage((news) => {
    const listeners = running.get(news.id)
    if (listeners === undefined) return
    if (news.kind === 'from-reader') for (const listener of listeners.message) listener(news.message)
    else {
      running.delete(news.id)
      for (const listener of listeners.exit) listener({ code: news.code, complaint: news.complaint })
    }
  })
  return ({ heapMegabytes }) => {
    const id = ++last
    const listeners: Listeners = { message: [], exit: [] }
    running.set(id, listeners)
    end.send({ kind: 'start-reader', id, heapMegabytes })
    return {
      post: (message) => end.send({ kind: 'to-reader', id, message }),
      onMessage: (listener) => { listeners.message.push(listener) },
      onExit: (listener) => { listeners.exit.push(listener) },
      kill: () => end.send({ kind: 'kill-reader', id }),
    }
  }
}
