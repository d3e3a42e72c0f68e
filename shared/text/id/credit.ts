/** Sentences of the subject "credit" in Bahasa Indonesia. */
export const credit = {
} as const
