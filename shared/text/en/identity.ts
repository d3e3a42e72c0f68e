/** Sentences of the subject "identity" in English. */
export const identity = {
} as const
