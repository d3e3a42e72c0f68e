import type { errors as source } from '../id/errors.ts'

/** Sentences of the subject "errors" in English. */
export const errors: Record<keyof typeof source, string> = {
}
