import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What was done, in words; an act that no screen names keeps the name of its procedure. */
export function actWords(action: string, say: Say): string {
  const key = `access.act.${action}`
  return isMessageKey(key) ? say(key) : action
}

/** The roles that an act was done in. */
export function roleWord(role: string, say: Say): string {
  const word = (one: string) => {
    const key = `common.role.${one}`
    return isMessageKey(key) ? say(key) : one
  }
  return role.split(/[\s,]+/).map(word).join(', ')
}
