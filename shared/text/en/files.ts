import type { files as source } from '../id/files.ts'

/** Sentences of the subject "files" in English. */
export const files: Record<keyof typeof source, string> = {
}
