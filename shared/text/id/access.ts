/** Sentences of the subject "access" in Bahasa Indonesia. */
export const access = {
} as const
