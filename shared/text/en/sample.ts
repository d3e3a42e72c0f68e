import type { sample as source } from '../id/sample.ts'

/** Sentences of the subject "sample" in English. */
export const sample: Record<keyof typeof source, string> = {
}
