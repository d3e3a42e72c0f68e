import type { people as source } from '../id/people.ts'

/** Sentences of the subject "people" in English. */
export const people: Record<keyof typeof source, string> = {
  'people.not-found': 'No person with number {{id}} was found, or the person is outside your unit. Check the 18 digits.',
}
