/** Sentences of the subject "export" in Bahasa Indonesia. */
export const exporting = {
} as const
