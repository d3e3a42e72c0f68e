import type { FromReader, ToReader } from './reader/protocol.ts'

/** A running reading process: parts of the file and the request go in, pieces of the answer come out. */
export type ReaderProcess = {
  readonly post: (message: ToReader) => void
  readonly onMessage: (listener: (message: FromReader) => void) => void
  /** Called once when the process has ended; `complaint` is the end of what it wrote on its error output. */
  readonly onExit: (listener: (ended: { readonly code: number | null; readonly complaint: string }) => void) => void
  readonly kill: () => void
}

/**
 * Starts a process that reads one foreign file with limited memory and then ends. Plain Node starts a child process;
 * inside Electron the door hands in a way to start a utility process.
 */
export type SpawnReader = (limits: { readonly heapMegabytes: number }) => ReaderProcess
