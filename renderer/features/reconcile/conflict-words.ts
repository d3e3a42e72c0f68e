import type { ConflictView } from '../../../shared/contract/import.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What a kind of conflict is called. */
export function conflictKindName(kind: string, say: Say): string {
  const key = `reconcile.kind.${kind}`
  return isMessageKey(key) ? say(key) : kind
}

/** How a choice is said, by its value. */
export function choiceWords(conflict: ConflictView, value: string | null, say: Say): string | null {
  const found = conflict.options.find((option) => option.value === value)
  return found === undefined ? null : say.message(found.label)
}
