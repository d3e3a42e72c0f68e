/** Sentences of the subject "document" in English. */
export const document = {
} as const
