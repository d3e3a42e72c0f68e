/** Sentences of the subject "reward" in Bahasa Indonesia. */
export const reward = {
} as const
