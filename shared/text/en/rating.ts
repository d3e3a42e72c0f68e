/** Sentences of the subject "rating" in English. */
export const rating = {
} as const
