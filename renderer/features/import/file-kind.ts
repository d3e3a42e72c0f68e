import { isMessageKey } from '../../components/finding/law-words.ts'
import type { Say } from '../../components/say.tsx'

/** What a kind of file is called: an export of SIASN or e-Kinerja, or a sheet of one kind of record. */
export function fileKindName(kind: string, say: Say): string {
  const key = `import.kind.${kind}`
  if (isMessageKey(key)) return say(key)
  const record = kind.replace(/^record-/, 'record.')
  return isMessageKey(record) ? say('import.sheet-of', { kind: say(record) }) : kind
}
