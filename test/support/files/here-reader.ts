import { readBytes } from '../../../electron/desk/files/reader/read-bytes.ts'
import type { FromReader } from '../../../electron/desk/files/reader/protocol.ts'
import type { SpawnReader } from '../../../electron/desk/files/spawn-reader.ts'

/** A reader that works in the test's own process, for tests of what files hold; those of the process itself start a real one. */
export const hereReader: SpawnReader = () => {
  const parts: Uint8Array[] = []
  let tell: (message: FromReader) => void = () => undefined
  let exit: (ended: { code: number | null; complaint: string }) => void = () => undefined
  return {
    post: (message) => {
      if (message.kind === 'part') return void parts.push(message.bytes)
      readBytes(Buffer.concat(parts), message.request, async (piece) => tell({ kind: 'piece', json: JSON.stringify(piece) })).catch((error: unknown) => {
        exit({ code: 1, complaint: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      })
    },
    onMessage: (listener) => { tell = listener },
    onExit: (listener) => { exit = listener },
    kill: () => undefined,
  }
}
