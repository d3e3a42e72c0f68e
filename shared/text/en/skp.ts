/** Sentences of the subject "skp" in English. */
export const skp = {
} as const
