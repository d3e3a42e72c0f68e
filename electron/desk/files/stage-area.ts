import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { TanjakError } from '../../../shared/errors/tanjak-error.ts'

/** A file handed in or waiting to be fetched, in a private folder that goes with the desk. */
export type StagedFile = { readonly id: string; readonly name: string; readonly path: string; readonly mime: string }

/** Files on their way in and out, in pieces. Nothing here survives the desk. */
export type StageArea = {
  /** Takes the next piece of a file; the first piece (`stageId` null) opens it. Pieces come in order. */
  readonly put: (piece: { stageId: string | null; name: string; offset: number; data: Buffer }) => { stageId: string; received: number }
  /** A staged file by its id; throws `not-found`. */
  readonly find: (id: string) => StagedFile
  /** Reserves a path for a file to be fetched; the caller writes it. */
  readonly reserve: (name: string, mime: string) => StagedFile
  readonly get: (id: string, offset: number) => { data: Buffer; size: number; next: number | null; file: StagedFile }
  readonly discard: (id: string) => void
  /** Deletes everything. */
  readonly close: () => void
}

const PIECE = 1024 * 1024

/**
 * Opens a stage in a fresh private folder under `parent`, which this desk alone uses: what a desk that was killed left there
 * is deleted first. A file handed in may have at most `maxBytes`.
 */
export function openStage(parent: string, maxBytes: number): StageArea {
  rmSync(parent, { recursive: true, force: true })
  mkdirSync(parent, { recursive: true, mode: 0o700 })
  const folder = mkdtempSync(join(parent, 'stage-'))
  const files = new Map<string, StagedFile>()
  const add = (name: string, mime: string): StagedFile => {
    const id = randomBytes(16).toString('hex')
    // The name a user gave never becomes part of a path.
    const staged = { id, name, path: join(folder, id), mime }
    files.set(id, staged)
    return staged
  }
  const find = (id: string): StagedFile => {
    const staged = files.get(id)
    if (!staged) throw new TanjakError('not-found', { key: 'errors.no-such-file' })
    return staged
  }
  return {
    find,
    reserve: add,
    put({ stageId, name, offset, data }) {
      const staged = stageId === null ? add(name, 'application/octet-stream') : find(stageId)
      const file = openSync(staged.path, stageId === null ? 'wx' : 'r+', 0o600)
      try {
        const size = statSync(staged.path).size
        if (offset !== size) throw new TanjakError('bad-input', { key: 'errors.piece-out-of-order', values: { name } })
        if (size + data.length > maxBytes) {
          throw new TanjakError('refused', { key: 'errors.file-too-large', values: { name, limit: Math.floor(maxBytes / PIECE) } })
        }
        writeSync(file, data, 0, data.length, offset)
        return { stageId: staged.id, received: size + data.length }
      } finally {
        closeSync(file)
      }
    },
    get(id, offset) {
      const staged = find(id)
      const size = statSync(staged.path).size
      const data = Buffer.alloc(Math.max(0, Math.min(PIECE, size - offset)))
      const file = openSync(staged.path, 'r')
      try {
        readSync(file, data, 0, data.length, offset)
      } finally {
        closeSync(file)
      }
      const end = offset + data.length
      return { data, size, next: end < size ? end : null, file: staged }
    },
    discard(id) {
      const staged = files.get(id)
      if (!staged) return
      files.delete(id)
      rmSync(staged.path, { force: true })
    },
    close() {
      files.clear()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
