import type { rules as source } from '../id/rules.ts'

/** Sentences of the subject "rules" in English. */
export const rules: Record<keyof typeof source, string> = {
}
