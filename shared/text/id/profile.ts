/** Sentences of the subject "profile" in Bahasa Indonesia. */
export const profile = {
} as const
