/** Sentences of the subject "capaian" in English. */
export const capaian = {
} as const
