import type { FromReader, ToReader } from '../../desk/files/reader/protocol.ts'

/** What the desk asks of the app's main process about readers; only main can start a process. */
export type ReaderOrder =
  | { readonly kind: 'start-reader'; readonly id: number; readonly heapMegabytes: number }
  | { readonly kind: 'to-reader'; readonly id: number; readonly message: ToReader }
  | { readonly kind: 'kill-reader'; readonly id: number }

/** What main tells the desk about readers. */
export type ReaderNews =
  | { readonly kind: 'from-reader'; readonly id: number; readonly message: FromReader }
  | { readonly kind: 'reader-ended'; readonly id: number; readonly code: number | null; readonly complaint: string }
