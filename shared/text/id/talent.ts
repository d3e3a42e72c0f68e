/** Sentences of the subject "talent" in Bahasa Indonesia. */
export const talent = {
} as const
