/** Sentences of the subject "replay" in Bahasa Indonesia. */
export const replay = {
} as const
