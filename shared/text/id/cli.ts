/** Sentences of the subject "cli" in Bahasa Indonesia. */
export const cli = {
} as const
