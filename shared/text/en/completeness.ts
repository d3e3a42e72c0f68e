/** Sentences of the subject "completeness" in English. */
export const completeness = {
} as const
