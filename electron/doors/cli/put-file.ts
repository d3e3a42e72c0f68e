import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import type { AskDesk } from './command.ts'

const PIECE_BYTES = 1024 * 1024

/** Hands a file to the desk in pieces and gives the id under which it waits there. */
export async function putFile(ask: AskDesk, cwd: string, path: string): Promise<string> {
  const file = await open(resolve(cwd, path)).catch((error: unknown) => { throw unreadable(path, error) })
  try {
    const { size } = await file.stat()
    let stageId: string | null = null
    // An empty file is one empty piece.
    for (let offset = 0; stageId === null || offset < size; offset += PIECE_BYTES) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, offset).catch((error: unknown) => { throw unreadable(path, error) })
      const answer: { stageId: string } = await ask('file.put', {
        stageId, name: basename(path), offset, data: buffer.subarray(0, bytesRead).toString('base64'), last: offset + PIECE_BYTES >= size,
      })
      stageId = answer.stageId
    }
    return stageId
  } finally {
    await file.close()
  }
}

/** Says why a file cannot be read, in a sentence. */
export function unreadable(path: string, error: unknown): TanjakError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return new TanjakError('not-found', { key: 'cli.no-such-file', values: { path } })
  if (code === 'EISDIR') return new TanjakError('bad-input', { key: 'cli.is-a-folder', values: { path } })
  return new TanjakError('refused', { key: 'cli.unreadable-file', values: { path, why: String(code ?? 'unknown') } })
}
