/** Sentences of the subject "profile" in English. */
export const profile = {
} as const
