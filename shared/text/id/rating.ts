/** Sentences of the subject "rating" in Bahasa Indonesia. */
export const rating = {
} as const
