import type { units as source } from '../id/units.ts'

/** Sentences of the subject "units" in English. */
export const units: Record<keyof typeof source, string> = {
}
