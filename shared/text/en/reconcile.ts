import type { reconcile as source } from '../id/reconcile.ts'

/** Sentences of the subject "reconcile" in English. */
export const reconcile: Record<keyof typeof source, string> = {
}
