/** Sentences of the subject "appraisal" in Bahasa Indonesia. */
export const appraisal = {
} as const
