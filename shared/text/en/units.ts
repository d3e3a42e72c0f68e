import type { units as source } from '../id/units.ts'

/** Sentences of the subject "units" in English. */
export const units: Record<keyof typeof source, string> = {
  'units.not-found': 'Unit {{id}} was not found, or is outside your unit.',
}
