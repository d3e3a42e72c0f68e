/** Sentences of the subject "calibration" in English. */
export const calibration = {
} as const
