/** Sentences of the subject "service" in English. */
export const service = {
} as const
