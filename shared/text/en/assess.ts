import type { assess as source } from '../id/assess.ts'

/** Sentences of the subject "assess" in English. */
export const assess: Record<keyof typeof source, string> = {
}
