/** Sentences of the subject "record" in Bahasa Indonesia. */
export const record = {
} as const
