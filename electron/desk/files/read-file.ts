import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Period } from '../../../shared/calendar/period.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import type { RecordKindName } from '../../../shared/domain/record/kinds.ts'
import { checkFile, tooLarge } from './check-file.ts'
import { FileRefused, type Refusal } from './file-refused.ts'
import { limits } from './limits.ts'
import type { Mapping } from './mapping.ts'
import type { FileHead, Notice, ParsedFile, ParsedRows, Rejection, UnknownSheet } from './parsed.ts'
import type { Piece } from './reader/protocol.ts'
import { runReader } from './reader/run-reader.ts'
import type { SpawnReader } from './spawn-reader.ts'

/** How a file is to be read: the name the user gave it, the period where the file does not say it, a mapping for a foreign sheet. */
export type ReadOptions = { readonly name: string; readonly period?: Period | null; readonly mapping?: Mapping | null }

/** What came of reading a file: rows, a sheet whose kind is not known, or the reason why it is not read. */
export type ReadResult =
  | { readonly is: 'parsed'; readonly file: ParsedFile }
  | { readonly is: 'unknown'; readonly sheet: UnknownSheet }
  | { readonly is: 'refused'; readonly refused: Refusal }

/**
 * Reads a foreign file, given by its path or its bytes, into typed rows. Its content is parsed in a process of its own with limited
 * memory and time; whatever the file holds, the answer is one of the three results. Only an unreadable path throws.
 */
export async function readFile(
  source: string | Buffer, options: ReadOptions, spawnReader: SpawnReader, signal: AbortSignal,
): Promise<ReadResult> {
  try {
    const bytes = typeof source === 'string' ? await bytesOf(source) : source
    const format = checkFile(bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const request = { name: options.name, sha256, period: options.period ?? null, mapping: options.mapping ?? null }
    const gathered = new Gathered()
    const unpackedBytes = format.format === 'xlsx' ? format.zip.unpackedBytes : bytes.length
    await runReader({ bytes, unpackedBytes, request }, spawnReader, signal, (piece) => gathered.add(piece))
    return gathered.result()
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return { is: 'refused', refused: error.refusal }
  }
}

/** Reads no more of a file than one may have, so that an endless one cannot fill the memory. */
async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > limits.fileBytes) throw tooLarge(size)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Puts the pieces of an answer together. */
class Gathered {
  readonly #rows: unknown[] = []
  readonly #rejected: Rejection[] = []
  readonly #notices: Notice[] = []
  #head: FileHead | null = null
  #other: ReadResult | null = null

  add(piece: Piece): void {
    switch (piece.piece) {
      case 'rows': return void this.#rows.push(...piece.rows)
      case 'rejected': return void this.#rejected.push(...piece.rejected)
      case 'notices': return void this.#notices.push(...piece.notices)
      case 'head': this.#head = piece.head; return
      case 'unknown': this.#other = { is: 'unknown', sheet: piece.sheet }; return
      case 'refused': this.#other = { is: 'refused', refused: piece.refusal }; return
      case 'done': return
      default: return assertNever(piece, 'piece of an answer')
    }
  }

  result(): ReadResult {
    if (this.#other) return this.#other
    if (!this.#head) throw new FileRefused('reader-stopped')
    const rowCount = this.#rows.length + this.#rejected.length
    const parsed = typed(this.#head, this.#rows)
    return { is: 'parsed', file: { ...this.#head, rowCount, parsed, rejected: this.#rejected, notices: this.#notices } }
  }
}

/** The head names what the rows are; the reading process made them by that name. */
function typed(head: FileHead, rows: readonly unknown[]): ParsedRows {
  if (!head.kind.startsWith('record-')) return { kind: head.kind, rows } as ParsedRows
  const record = head.kind.slice('record-'.length) as RecordKindName
  return { kind: 'record', record, rows, completeThrough: head.completeThrough } as ParsedRows
}
