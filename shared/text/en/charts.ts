import type { charts as source } from '../id/charts.ts'

/** Sentences of the subject "charts" in English. */
export const charts: Record<keyof typeof source, string> = {
}
