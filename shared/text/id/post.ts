/** Sentences of the subject "post" in Bahasa Indonesia. */
export const post = {
} as const
