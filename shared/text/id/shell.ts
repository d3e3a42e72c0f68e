/** Sentences of the subject "shell" in Bahasa Indonesia. */
export const shell = {
} as const
