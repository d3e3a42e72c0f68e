import type { legal as source } from '../id/legal.ts'

/** Sentences of the subject "legal" in English. */
export const legal: Record<keyof typeof source, string> = {
}
