import type { promotion as source } from '../id/promotion.ts'

/** Sentences of the subject "promotion" in English. */
export const promotion: Record<keyof typeof source, string> = {
}
