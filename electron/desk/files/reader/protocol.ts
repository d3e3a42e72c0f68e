import type { Period } from '../../../../shared/calendar/period.ts'
import type { Refusal } from '../file-refused.ts'
import type { Mapping } from '../mapping.ts'
import type { FileHead, Notice, Rejection, UnknownSheet } from '../parsed.ts'

/** What to read and how; the bytes come before it in parts. */
export type ReadRequest = {
  readonly name: string
  readonly sha256: string
  readonly period: Period | null
  readonly mapping: Mapping | null
}

/** What the reading process is told: the file in parts, then the request. */
export type ToReader = { readonly kind: 'part'; readonly bytes: Uint8Array } | { readonly kind: 'read'; readonly request: ReadRequest }

/** One piece of the answer; rows come in groups so that no message is large. */
export type Piece =
  | { readonly piece: 'head'; readonly head: FileHead }
  | { readonly piece: 'rows'; readonly rows: readonly unknown[] }
  | { readonly piece: 'rejected'; readonly rejected: readonly Rejection[] }
  | { readonly piece: 'notices'; readonly notices: readonly Notice[] }
  | { readonly piece: 'unknown'; readonly sheet: UnknownSheet }
  | { readonly piece: 'refused'; readonly refusal: Refusal }
  | { readonly piece: 'done' }

/** A piece as JSON text: plain data only, and faster across processes than object by object. */
export type FromReader = { readonly kind: 'piece'; readonly json: string }

/** Hands a piece on; resolves when it has left, so that pieces do not pile up. */
export type SendPiece = (piece: Piece) => Promise<void>
