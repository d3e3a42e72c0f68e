/** Sentences of the subject "import" in Bahasa Indonesia. */
export const imports = {
} as const
