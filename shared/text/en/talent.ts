/** Sentences of the subject "talent" in English. */
export const talent = {
} as const
