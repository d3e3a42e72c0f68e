/** Sentences of the subject "post" in English. */
export const post = {
} as const
