import type { id } from './id/index.ts'

/** The key of a sentence; a key without a sentence does not compile. */
export type MessageKey = keyof typeof id
