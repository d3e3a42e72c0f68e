/** Sentences of the subject "rules" in Bahasa Indonesia. */
export const rules = {
} as const
