import type { people as source } from '../id/people.ts'

/** Sentences of the subject "people" in English. */
export const people: Record<keyof typeof source, string> = {
}
