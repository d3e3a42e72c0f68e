import { setImmediate as nextTurn } from 'node:timers/promises'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { assessForLevel, listFrom, type Assessed, type ListPerson } from '../../../../shared/domain/selection/build-list.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import { listDifferences } from '../../../../shared/domain/selection/recompute.ts'
import { withoutDiscipline } from '../../../../shared/domain/selection/sealed-parts.ts'
import { checkProfile } from '../../../../shared/legal/profile.ts'
import { ruleSetVersion } from '../../../../shared/legal/registry.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { factsOf } from '../assess/fact-sheet.ts'
import { listInputHash } from '../selection/input-hash.ts'
import { brokenLinks } from './audit-part.ts'
import { findingsOf } from './findings-part.ts'
import { lawOf } from './law-part.ts'
import type { Opening } from './open-pack.ts'
import { packedAuditSchema, packedDecisionSchema, packedExtrasSchema, packedListSchema, packedPersonSchema, packedProfileSchema, paths, type PackedPerson } from './pack-format.ts'

/** What came of working the list of a pack out again. */
export type Recomputed = { readonly content: ListContent; readonly people: number; readonly sealed: number; readonly differences: readonly Message[] }

/** How long work is watched. */
export type Watched = { readonly signal: AbortSignal; readonly progress: (done: number, total: number) => void }

/** People who are asked about before other work gets its turn. */
const PEOPLE_AT_ONCE = 200

type Whole = Extract<Opening, { is: 'whole' }>

/**
 * Works the list out from the facts, extras, profile and settings of the pack alone and holds it against the list in the pack, and the
 * other files against the list. Throws `WrongForm`, and whatever the law throws where facts are not of a kind it can be asked with.
 */
export async function recomputePack(pack: Whole, { signal, progress }: Watched): Promise<Recomputed> {
  const list = pack.read(paths.list, packedListSchema)
  const { content } = list
  const { profile } = pack.read(paths.profile, packedProfileSchema)
  if (profile !== null) checkProfile(profile)
  const extras = pack.read(paths.extras, packedExtrasSchema)
  const [assessed, hashes, differences]: [Assessed[], Parameters<typeof listInputHash>[0][number][], Message[]] = [[], [], []]
  let sealed = 0
  for (const path of pack.facts) {
    for (const [at, one] of pack.read(path, z.array(packedPersonSchema)).entries()) {
      const extra = extras[one.who.nip]
      if (extra === undefined) {
        differences.push({ key: 'pack.differs.no-extra', values: { name: one.who.name } })
        continue
      }
      const person: ListPerson = { who: one.who, facts: factsIn(one), extra, sealed: one.sealed }
      assessed.push({ person, assessment: assessForLevel(person.facts, content.target.level, content.target.closingOn, profile, person.sealed) })
      hashes.push({ factHash: one.factHash, extra })
      sealed += one.sealed.gates.length + one.sealed.components.length
      if (at % PEOPLE_AT_ONCE === 0) {
        signal.throwIfAborted()
        progress(assessed.length, content.considered)
        await nextTurn()
      }
    }
  }
  if (listInputHash(hashes) !== list.inputHash) differences.push({ key: 'pack.differs.input' })
  differences.push(...listDiffers(content, listFrom({ target: content.target, settings: content.settings, profile, people: assessed })), ...othersDiffer(pack, content, profile))
  return { content, people: assessed.length, sealed, differences }
}

/** Facts in the form of this version, without the records that are sealed. */
function factsIn({ facts }: PackedPerson): ListPerson['facts'] {
  return withoutDiscipline(factsOf(JSON.stringify({ ...facts, discipline: [], disciplineCompleteThrough: null })))
}

function listDiffers(kept: ListContent, again: ListContent): Message[] {
  // Which set of rules worked it out is told apart; the list itself must be the same.
  if (canonicalize({ ...kept, ruleSet: '' }) === canonicalize({ ...again, ruleSet: '' })) return []
  const found = listDifferences(kept, { ...again, ruleSet: kept.ruleSet })
  return found.length > 0 ? found.map(({ message }) => message) : [{ key: 'pack.differs.content' }]
}

/** What of the other files says something else than the list, apart from the words of sentences, which may be put better in a later version. */
function othersDiffer(pack: Whole, content: ListContent, profile: Profile | null): Message[] {
  const differs = (path: string, expected: unknown): Message[] => (
    canonicalize(withoutWords(pack.read(path, z.unknown()))) === canonicalize(withoutWords(expected)) ? [] : [{ key: 'pack.differs.file', values: { file: path } }]
  )
  const { nip, place } = pack.read(paths.decision, packedDecisionSchema)
  const chosen = content.ranked.find((one) => one.nip === nip)
  const { post, closingOn, ruleSet } = pack.manifest
  const titled = post === content.target.post && closingOn === content.target.closingOn && ruleSet === content.ruleSet
  const agrees = nip === null || (chosen !== undefined && chosen.place === place && chosen.listed)
  const law = content.ruleSet === ruleSetVersion ? differs(paths.law, lawOf(content.target.level, content.target.closingOn, profile)) : []
  return [
    ...(titled ? [] : [{ key: 'pack.differs.file', values: { file: paths.manifest } } as const]), ...differs(paths.findings, findingsOf(content)), ...law, ...(agrees ? [] : [{ key: 'pack.differs.decision' } as const]),
    ...brokenLinks(pack.read(paths.audit, packedAuditSchema)).map((seq): Message => ({ key: 'pack.differs.audit', values: { number: String(seq) } })),
  ]
}

const WORDS: ReadonlySet<string> = new Set(['kalimat', 'kurang', 'syarat-nama', 'dasar', 'question', 'title', 'note', 'notTested', 'regulations'])

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !WORDS.has(name)).map(([name, one]) => [name, withoutWords(one)]))
}
