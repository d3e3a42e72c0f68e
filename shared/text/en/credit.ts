/** Sentences of the subject "credit" in English. */
export const credit = {
} as const
