import { createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Candidate, ListContent, Outsider } from '../../../../shared/domain/selection/list-content.ts'
import type { ListPerson, SealedParts } from '../../../../shared/domain/selection/list-person.ts'
import { sealedPartsOf } from '../../../../shared/domain/selection/sealed-parts.ts'
import type { Target } from '../../../../shared/domain/selection/target.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { deriveKey } from '../../vault/derived-keys.ts'
import type { PackedPerson } from './pack-format.ts'

type Told = { readonly outcome: 'met' | 'not-met' | 'cannot-tell' }

const gateSaid = ({ outcome }: Told): Message => ({ key: `assess.sealed-${outcome}` })
const partSaid = (score: string | null): Message => ({ key: score === null ? 'assess.sealed-cannot-tell' : 'assess.sealed-points' })

/** A frozen list for a pack: what looked at records of discipline says only how it ended, and no day tells when a punishment ends. */
export function sealList(content: ListContent): ListContent {
  return { ...content, ranked: content.ranked.map(sealCandidate), open: content.open.map(sealCandidate), outside: content.outside.map(sealOutsider) }
}

function sealCandidate(candidate: Candidate): Candidate {
  const said = new Map<string, Message>()
  const note = (message: Message, instead: Message): Message => {
    said.set(canonicalize(message) ?? '', instead)
    return instead
  }
  const gates = candidate.gates.map((gate) => (gate.sealed ? { ...gate, message: note(gate.message, gateSaid(gate)), metOn: null } : gate))
  const components = candidate.components.map((part) => (part.sealed ? { ...part, message: note(part.message, partSaid(part.score)) } : part))
  // What is missing is told a second time, in the words of the gate or the part that it keeps open.
  return { ...candidate, gates, components, missing: candidate.missing.map((message) => said.get(canonicalize(message) ?? '') ?? message) }
}

function sealOutsider(outsider: Outsider): Outsider {
  if (!outsider.stopped.some(({ sealed }) => sealed)) return outsider
  const stopped = outsider.stopped.map((one) => (one.sealed ? { ...one, message: gateSaid({ outcome: 'not-met' }) } : one))
  return { ...outsider, stopped, metOn: null }
}

/** What seals the records of discipline: a key that never leaves the vault, and a salt of each list, so that two packs cannot be compared. */
export type Sealing = { readonly dataKey: Buffer; readonly salt: string }

/** Somebody for a pack: facts without records of discipline, what those came to, and keyed hashes of them and of the whole sheet. */
export function sealPerson(person: ListPerson, factHash: string, list: { readonly target: Target; readonly profile: Profile | null }, { dataKey, salt }: Sealing): PackedPerson {
  const { discipline, disciplineCompleteThrough, ...facts } = person.facts
  const records = canonicalize({ discipline, disciplineCompleteThrough }) ?? ''
  const keyed = (text: string): string => createHmac('sha256', deriveKey(dataKey, 'sealed facts')).update(`${salt} ${person.who.nip} ${text}`).digest('hex')
  return { who: person.who, factHash: keyed(factHash), facts, seal: keyed(records), sealed: sealParts(sealedPartsOf(person, list.target, list.profile)) }
}

function sealParts({ gates, clearOn, components }: SealedParts): PackedPerson['sealed'] {
  return {
    gates: gates.map(({ gate, outcome }) => ({ gate, outcome, message: gateSaid({ outcome }), metOn: null })),
    clearOn: gates.some(({ outcome }) => outcome === 'not-met') ? null : clearOn,
    components: components.map(({ id, score }) => ({ id, score, message: partSaid(score) })),
  }
}
