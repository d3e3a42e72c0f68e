/** Sentences of the subject "document" in Bahasa Indonesia. */
export const document = {
} as const
