/** Sentences of the subject "files" in Bahasa Indonesia. */
export const files = {
} as const
