import { FileRefused, type RefusalCode } from '../file-refused.ts'
import { heapLimit, timeLimit } from '../limits.ts'
import type { ReaderProcess, SpawnReader } from '../spawn-reader.ts'
import type { Piece, ReadRequest } from './protocol.ts'

const PART = 1024 * 1024
const OUT_OF_MEMORY = /heap out of memory|Allocation failed|bad_alloc/i

/** What to read, and what its directory says it unpacks to: time and memory are measured out by that. */
export type ReaderJob = { readonly bytes: Buffer; readonly unpackedBytes: number; readonly request: ReadRequest }

/**
 * Reads a file in a process of its own and hands on the pieces. The process is killed when it takes too long or when the signal
 * aborts; its end without a whole answer is told as a `FileRefused`, never as a crash of the caller.
 */
export function runReader(job: ReaderJob, spawnReader: SpawnReader, signal: AbortSignal, onPiece: (piece: Piece) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new FileRefused('cancelled'))
    const reader = spawnReader({ heapMegabytes: heapLimit(job.unpackedBytes) })
    const seconds = Math.round(timeLimit(job.unpackedBytes) / 1000)
    const timer = setTimeout(() => stop('too-slow'), seconds * 1000)
    const settle = (end: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      end()
    }
    const stop = (code: RefusalCode): void => {
      reader.kill()
      settle(() => reject(new FileRefused(code, { seconds })))
    }
    const cancel = (): void => stop('cancelled')
    signal.addEventListener('abort', cancel)
    reader.onMessage((message) => {
      const piece = JSON.parse(message.json) as Piece
      if (piece.piece !== 'done') return onPiece(piece)
      settle(resolve)
      reader.kill()
    })
    reader.onExit(({ complaint }) => {
      settle(() => reject(new FileRefused(OUT_OF_MEMORY.test(complaint) ? 'out-of-memory' : 'reader-stopped')))
    })
    send(reader, job)
  })
}

function send(reader: ReaderProcess, { bytes, request }: ReaderJob): void {
  for (let at = 0; at < bytes.length; at += PART) reader.post({ kind: 'part', bytes: Uint8Array.from(bytes.subarray(at, at + PART)) })
  reader.post({ kind: 'read', request })
}
