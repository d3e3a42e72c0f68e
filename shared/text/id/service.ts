/** Sentences of the subject "service" in Bahasa Indonesia. */
export const service = {
} as const
