import type { exporting as source } from '../id/export.ts'

/** Sentences of the subject "export" in English. */
export const exporting: Record<keyof typeof source, string> = {
}
