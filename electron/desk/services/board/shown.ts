import type { CommitteeMember, ShownCandidate, Tally } from '../../../../shared/contract/decision.ts'
import type { GateResult } from '../../../../shared/domain/selection/list-content.ts'
import type { Message, MessageValue } from '../../../../shared/text/message.ts'
import { say } from '../../../../shared/text/say.ts'
import { veilCandidate } from '../selection/veil.ts'
import type { Listed } from './round-list.ts'
import { tallyMessage } from './tally.ts'

/** How the ones who read the board see a candidate: sealed, named or by number. */
export type Sight = { readonly sealed: boolean; readonly anonymous: boolean }

/** What a candidate is called while nobody is named. */
export const numberWords = (number: number): string => say('id', { key: 'board.candidate-number', values: { number } })

/** A candidate of the list as the board sees it; without names no number, post or unit goes out, in no sentence either. */
export function shownCandidate({ number, candidate: whole }: Listed, votes: number, { sealed, anonymous }: Sight): ShownCandidate {
  const candidate = sealed ? veilCandidate(whole) : whole
  const { nip, name, golongan, post, unit, place, box, value, y, x, technical, preferredMet, preferredAll, decidedBy } = candidate
  const secrets = [nip, name, post, unit].flatMap((one) => (one === null || one === '' ? [] : [one.toLowerCase()]))
  const seen = { number, place: place ?? number, golongan, box, value, y, x, technical, preferredMet, preferredAll, decidedBy, votes }
  return anonymous
    ? { ...seen, nip: null, label: numberWords(number), post: null, unit: null, gates: candidate.gates.map((gate) => withoutNames(gate, secrets)) }
    : { ...seen, nip, label: name, post, unit, gates: candidate.gates }
}

/** The members while nobody is named: no vote and no declaration tells who a candidate is. */
export function veiledMembers(members: readonly CommitteeMember[]): CommitteeMember[] {
  return members.map((one) => ({ ...veiledMember(one), nip: null, vote: one.vote === null ? null : { ...one.vote, name: numberNameOf(one.vote.number), reason: null } }))
}

/** A member as the one who entered a declaration or a vote gets the answer, perhaps before a room in which nobody is named: no candidate is told by name. */
export function veiledMember(member: CommitteeMember): CommitteeMember {
  return { ...member, interestIn: null, interestNote: null, vote: member.vote === null ? null : { ...member.vote, name: numberNameOf(member.vote.number) } }
}

const numberNameOf = (number: number | null): string | null => (number === null ? null : numberWords(number))

/** The count while nobody is named. */
export function veiledTally(tally: Tally): Tally {
  return {
    ...tally, votes: tally.votes.map((one) => ({ ...one, name: numberWords(one.number) })),
    message: tallyMessage(tally, tally.recommended === null ? '' : numberWords(tally.recommended)),
  }
}

function withoutNames(gate: GateResult, secrets: readonly string[]): GateResult {
  return textsOf(gate.message).some((text) => secrets.some((secret) => text.toLowerCase().includes(secret))) ? { ...gate, message: { key: `board.gate-${gate.outcome}` } } : gate
}

function textsOf({ values = {} }: Message): string[] {
  return Object.values(values).flatMap(textsOfValue)
}

function textsOfValue(value: MessageValue): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  if ('list' in value) return value.list.flatMap(textsOfValue)
  if ('message' in value) return textsOf(value.message)
  return 'sentences' in value ? value.sentences.flatMap(textsOf) : []
}
