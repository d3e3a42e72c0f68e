/** Sentences of the subject "units" in Bahasa Indonesia. */
export const units = {
} as const
