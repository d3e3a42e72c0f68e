import type { record as source } from '../id/record.ts'

/** Sentences of the subject "record" in English. */
export const record: Record<keyof typeof source, string> = {
}
