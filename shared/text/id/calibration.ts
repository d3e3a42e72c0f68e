/** Sentences of the subject "calibration" in Bahasa Indonesia. */
export const calibration = {
} as const
