import type { access as source } from '../id/access.ts'

/** Sentences of the subject "access" in English. */
export const access: Record<keyof typeof source, string> = {
}
