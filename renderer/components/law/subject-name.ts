import { isMessageKey } from '../finding/law-words.ts'
import type { Say } from '../say.tsx'

/** The name of a part of the law, as the lists of rules and parameters are grouped by. */
export function subjectName(subject: string, say: Say): string {
  const key = `rules.subject.${subject}`
  return isMessageKey(key) ? say(key) : say('rules.subject.other')
}
