import type { backup as source } from '../id/backup.ts'

/** Sentences of the subject "backup" in English. */
export const backup: Record<keyof typeof source, string> = {
}
