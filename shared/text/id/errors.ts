/** Sentences of the subject "errors" in Bahasa Indonesia. */
export const errors = {
} as const
