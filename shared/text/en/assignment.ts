/** Sentences of the subject "assignment" in English. */
export const assignment = {
} as const
