/** Sentences of the subject "people" in Bahasa Indonesia. */
export const people = {
} as const
