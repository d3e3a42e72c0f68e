/** Sentences of the subject "charts" in Bahasa Indonesia. */
export const charts = {
} as const
