/** Sentences of the subject "skp" in Bahasa Indonesia. */
export const skp = {
} as const
