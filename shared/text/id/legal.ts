/** Sentences of the subject "legal" in Bahasa Indonesia. */
export const legal = {
} as const
