import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Message } from '../../text/message.ts'
import type { PersonFacts } from '../facts/person-facts.ts'
import type { GateResult } from './list-content.ts'
import type { CandidateExtra } from './target.ts'

/** Who somebody is on a list: words for the reader, never looked at by a gate. */
export type Who = {
  readonly nip: string; readonly name: string; readonly golongan: string | null; readonly post: string | null; readonly unitId: string | null; readonly unit: string | null
}

/**
 * What the records of discipline came to, kept in their stead: how each gate that looked at them ended, from when on no gate of the law
 * stands in the way, and the score of the part they give. With it a list can be worked out again without the records.
 */
export type SealedParts = {
  readonly gates: readonly Pick<GateResult, 'gate' | 'outcome' | 'message' | 'metOn'>[]
  /** The first later day on which no gate of the law fails any more; null when nothing fails, or when something not of time does. */
  readonly clearOn: IsoDate | null
  readonly components: readonly { readonly id: string; readonly score: string | null; readonly message: Message }[]
}

/** Somebody who may come onto a list: the facts of the record and what the round adds; `sealed` stands in for records of discipline. */
export type ListPerson = { readonly who: Who; readonly facts: PersonFacts; readonly extra: CandidateExtra; readonly sealed?: SealedParts }

/** Nothing added by a round. */
export const noExtra: CandidateExtra = { experienceMonths: null, technicalScore: null, fieldFits: null, programs: [] }
