import type { lists as source } from '../id/lists.ts'

/** Sentences of the subject "lists" in English. */
export const lists: Record<keyof typeof source, string> = {
}
