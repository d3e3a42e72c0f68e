import type { ErrorCode } from '../errors/tanjak-error.ts'
import type { Message } from '../text/message.ts'

/** What a door gives back: the output, or an error that a user can read and act upon. */
export type Answer<O> =
  | { readonly ok: true; readonly output: O }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: Message; readonly fields?: Readonly<Record<string, Message>> } }

/** How far long work of a session has come: `done` of `total` (null when not known), and what is being done. */
export type Progress = { readonly procedure: string; readonly done: number; readonly total: number | null; readonly what: Message }

/** What a desk tells a door without being asked. */
export type DeskEvent = { readonly kind: 'progress'; readonly progress: Progress } | { readonly kind: 'signed-out' } | { readonly kind: 'data-changed' }
