import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { findMember } from './member-rows.ts'
import { veiledMember } from './shown.ts'

/** The least that a reason says, as everywhere. */
export const LEAST_REASON = 5

/**
 * Enters a vote under a member's name; one that stood before stays on record behind it. Who is a candidate or declared an interest can
 * only abstain. Errors: `not-found`, `conflict` without a frozen list or with another one, `refused`.
 */
export async function enterVote({ db, account, now }: Context, { memberId, shortlistId, number, reason }: ParsedInputOf<'board.vote'>): Promise<OutputOf<'board.vote'>> {
  const { round, list, member } = await findMember(db, memberId)
  if (round.state !== 'frozen' || list === null) throw new TanjakError('conflict', { key: 'board.no-frozen-list', values: { name: round.name } })
  if (list.id !== shortlistId) throw new TanjakError('conflict', { key: 'board.list-superseded', values: { number: String(list.number) } })
  if (member.interest === null && !member.candidate) throw refused({ key: 'board.declare-first', values: { name: member.name } })
  if (number !== null && !member.mayVote) throw refused({ key: member.namesake ? 'board.namesake-abstains' : member.candidate ? 'board.candidate-abstains' : 'board.interest-abstains', values: { name: member.name } })
  const chosen = number === null ? null : list.listed.find((one) => one.number === number)
  if (chosen === undefined) throw refused({ key: 'board.no-number', values: { number: String(number), count: list.listed.length } })
  // An interest or one's own case says why already.
  if (number === null && member.mayVote && (reason ?? '').length < LEAST_REASON) throw new TanjakError('refused', { key: 'board.abstain-why' }, { reason: { key: 'board.abstain-why' } })
  await db.updateTable('board_vote').set({ replaced_at: now() }).where('member_id', '=', memberId).where('shortlist_id', '=', list.id).where('replaced_at', 'is', null).execute()
  await db.insertInto('board_vote').values({
    member_id: memberId, shortlist_id: list.id, person_id: chosen?.personId ?? null, reason: reason || null, cast_at: now(), entered_by: account.id, replaced_at: null,
  }).execute()
  return veiledMember((await findMember(db, memberId)).member)
}

const refused = (said: Message): TanjakError => new TanjakError('refused', said, { number: said })
