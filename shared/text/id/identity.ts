/** Sentences of the subject "identity" in Bahasa Indonesia. */
export const identity = {
} as const
