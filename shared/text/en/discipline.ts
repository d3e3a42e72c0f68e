/** Sentences of the subject "discipline" in English. */
export const discipline = {
} as const
