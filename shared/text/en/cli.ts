import type { cli as source } from '../id/cli.ts'

/** Sentences of the subject "cli" in English. */
export const cli: Record<keyof typeof source, string> = {
}
