/** Sentences of the subject "appraisal" in English. */
export const appraisal = {
} as const
