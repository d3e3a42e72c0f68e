/** Sentences of the subject "reconcile" in Bahasa Indonesia. */
export const reconcile = {
} as const
