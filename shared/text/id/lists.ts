/** Sentences of the subject "lists" in Bahasa Indonesia. */
export const lists = {
} as const
