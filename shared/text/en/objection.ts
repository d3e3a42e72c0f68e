/** Sentences of the subject "objection" in English. */
export const objection = {
} as const
