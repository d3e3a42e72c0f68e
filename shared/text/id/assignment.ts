/** Sentences of the subject "assignment" in Bahasa Indonesia. */
export const assignment = {
} as const
