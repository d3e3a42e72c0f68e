import type { CommitteeMember } from '../../../../shared/contract/decision.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { personIds } from './member-rows.ts'
import type { BoardRound, RoundList } from './round-list.ts'

/** Why a list cannot be decided now; null when it can. Votes that wait hinder nothing: they advise. */
export function hinderedBy(round: BoardRound, list: RoundList | null): Message | null {
  if (round.state === 'decided' || round.state === 'cancelled') return { key: `board.is-${round.state}`, values: { name: round.name } }
  if (list === null || round.state === 'open') return { key: 'board.no-frozen-list', values: { name: round.name } }
  return list.listed.length === 0 ? { key: 'board.nobody-listed', values: { name: round.name } } : null
}

/** Why this caller may not decide: nobody decides in a case of their own; null otherwise. */
export async function ownCase({ db, account }: Pick<Context, 'db' | 'account'>, list: RoundList | null, members: readonly CommitteeMember[]): Promise<Message | null> {
  if (account.nip === null) return null
  const id = (await personIds(db, [account.nip])).get(account.nip)
  if (id !== undefined && list?.inside.has(id)) return { key: 'board.own-case', values: { name: account.displayName } }
  const nips = members.flatMap((one) => (one.nip === null ? [] : [one.nip]))
  const seats = await personIds(db, nips)
  const declared = members.find((one) => one.nip !== null && (one.nip === account.nip || (id !== undefined && seats.get(one.nip) === id)) && one.interest !== null && one.interest !== 'none')
  return declared ? { key: 'board.declared-interest', values: { name: account.displayName, interest: { text: `board.interest.${declared.interest ?? 'none'}` } } } : null
}
