/** Sentences of the subject "capaian" in Bahasa Indonesia. */
export const capaian = {
} as const
