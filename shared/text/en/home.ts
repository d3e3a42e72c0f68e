import type { home as source } from '../id/home.ts'

/** Sentences of the subject "home" in English. */
export const home: Record<keyof typeof source, string> = {
}
