/** Sentences of the subject "objection" in Bahasa Indonesia. */
export const objection = {
} as const
