/** Sentences of the subject "promotion" in Bahasa Indonesia. */
export const promotion = {
} as const
