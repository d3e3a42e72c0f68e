/** Sentences of the subject "backup" in Bahasa Indonesia. */
export const backup = {
} as const
