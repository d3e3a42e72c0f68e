import type { imports as source } from '../id/import.ts'

/** Sentences of the subject "import" in English. */
export const imports: Record<keyof typeof source, string> = {
}
