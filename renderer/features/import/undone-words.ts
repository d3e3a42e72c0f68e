import type { OutputOf } from '../../../shared/contract/contract.ts'
import type { Say } from '../../components/say.tsx'

/** What taking an import back did, with the merit runs that went with it. */
export function undoneWords(say: Say, { batchId, removed, restored, runs }: OutputOf<'import.undo'>): string {
  const done = say('import.undone', { number: String(batchId), removed, restored })
  return runs.length === 0 ? done : `${done} ${say('import.undone-runs', { runs: { list: runs.map(String) } })}`
}
