/** Sentences of the subject "completeness" in Bahasa Indonesia. */
export const completeness = {
} as const
