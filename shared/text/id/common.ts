/** Sentences of the subject "common" in Bahasa Indonesia. */
export const common = {
} as const
