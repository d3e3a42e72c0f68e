import type { reward as source } from '../id/reward.ts'

/** Sentences of the subject "reward" in English. */
export const reward: Record<keyof typeof source, string> = {
}
