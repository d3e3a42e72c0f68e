import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { CandidateExtra } from '../../../../shared/domain/selection/target.ts'
import { inputHash } from '../assess/fact-sheet.ts'

/** One hash over the facts of everyone who was looked at and what the round added to each, whatever their order. */
export function listInputHash(people: readonly { readonly factHash: string; readonly extra: CandidateExtra }[]): string {
  return inputHash(people.map(({ factHash, extra }) => hash('sha256', `${factHash} ${canonicalize(extra) ?? ''}`, 'hex')))
}
