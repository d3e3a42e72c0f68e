/** Sentences of the subject "assess" in Bahasa Indonesia. */
export const assess = {
} as const
