import type { shell as source } from '../id/shell.ts'

/** Sentences of the subject "shell" in English. */
export const shell: Record<keyof typeof source, string> = {
}
