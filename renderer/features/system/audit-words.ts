import { recordKind, recordKindNames } from '../../../shared/domain/record/kinds.ts'
import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What was done, in words; an act that no screen names keeps the name of its procedure. */
export function actWords(action: string, say: Say): string {
  const [done = action, failed] = action.split(':')
  const key = `access.act.${done}`
  const words = isMessageKey(key) ? say(key) : done
  return failed === undefined ? words : say('access.act-failed', { act: words })
}

/** What was acted on: its kind in words and its number, a long digest by its beginning. */
export function entityWords({ entity, entityId }: { readonly entity: string | null; readonly entityId: string | null }, say: Say): string {
  const key = `access.on.${entity}`
  const record = recordKindNames.find((name) => entity === `record-${name}`)
  const kind = record !== undefined ? say(recordKind(record).label) : isMessageKey(key) ? say(key) : entity
  return [kind, entityId !== null && entityId.length > 40 ? `${entityId.slice(0, 12)}…` : entityId].filter(Boolean).join(' ')
}

/** The roles that an act was done in. */
export function roleWord(role: string, say: Say): string {
  const word = (one: string) => {
    const key = `common.role.${one}`
    return isMessageKey(key) ? say(key) : one
  }
  return role.split(/[\s,]+/).map(word).join(', ')
}
