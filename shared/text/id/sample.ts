/** Sentences of the subject "sample" in Bahasa Indonesia. */
export const sample = {
} as const
