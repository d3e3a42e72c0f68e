/** Sentences of the subject "home" in Bahasa Indonesia. */
export const home = {
} as const
