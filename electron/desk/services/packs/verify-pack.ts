import type { PackReport } from '../../../../shared/contract/decision.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { openPack, WrongForm } from './open-pack.ts'
import { sha256 } from './pack-format.ts'
import { recomputePack, type Watched } from './recompute-pack.ts'

/** Differences that a report tells one by one; the sentence tells how many there are. */
const MOST_DIFFERENCES = 200

/** What a check of a pack found, without what only the desk that handed it out can know. */
export type Checked = Omit<PackReport, 'known'>

/**
 * Checks a pack and works its list out again, from its bytes alone: no store, no password, no other file. Whatever the bytes hold, the
 * answer is a report; only being cancelled throws.
 */
export async function verifyPack(bytes: Buffer, watched: Watched): Promise<Checked> {
  const nothing = { post: null, closingOn: null, ruleSet: null, otherRules: null, sha256: sha256(bytes), people: 0, ranked: 0, sealed: 0, damaged: [], differences: [] }
  const pack = openPack(bytes)
  if (pack.is === 'unreadable') return { ...nothing, outcome: 'unreadable', message: { key: 'pack.unreadable', values: { why: { message: pack.message } } } }
  const { manifest } = pack
  const about = manifest === null ? nothing : { ...nothing, post: manifest.post, closingOn: manifest.closingOn, ruleSet: manifest.ruleSet, otherRules: otherRules(manifest.ruleSet) }
  const damaged = (files: readonly string[]): Checked => ({ ...about, outcome: 'damaged', message: { key: 'pack.damaged', values: { files: { list: [...files] } } }, damaged: [...files] })
  if (pack.is === 'damaged') return damaged(pack.files)
  try {
    const { content, people, sealed, differences } = await recomputePack(pack, watched)
    const counts = { people, ranked: content.ranked.length, sealed }
    const values = { post: content.target.post, on: { date: content.target.closingOn }, people, ranked: content.ranked.length, sealed, count: differences.length }
    if (differences.length === 0) return { ...about, ...counts, outcome: 'identical', message: { key: 'pack.identical', values } }
    return { ...about, ...counts, outcome: 'differs', message: { key: 'pack.differs', values }, differences: differences.slice(0, MOST_DIFFERENCES) }
  } catch (error) {
    if (watched.signal.aborted) throw error
    if (error instanceof WrongForm) return damaged([error.path])
    // Facts that were forged with right hashes may be of no kind that the law can be asked with.
    const why: Message = error instanceof TanjakError ? error.said : { key: 'pack.why', values: { why: error instanceof Error ? error.message : String(error) } }
    return { ...about, outcome: 'differs', message: { key: 'pack.not-computable', values: { why: { message: why } } } }
  }
}

function otherRules(ruleSet: string): Message | null {
  return ruleSet === ruleSetVersion ? null : { key: 'pack.other-rules', values: { made: ruleSet, now: ruleSetVersion } }
}
