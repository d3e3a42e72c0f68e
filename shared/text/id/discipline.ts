/** Sentences of the subject "discipline" in Bahasa Indonesia. */
export const discipline = {
} as const
