/** Sentences of the subject "replay" in English. */
export const replay = {
} as const
