import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { findPerson } from '../../db/repositories/find-person.ts'
import { findMember, readMembers, whileOpen } from './member-rows.ts'
import { readBoardRound, standingList } from './round-list.ts'
import { veiledMember } from './shown.ts'

/** Seats somebody on the board of a round. Errors: `not-found`, `conflict`, `refused` for one who sits there already or a second chair. */
export async function addMember({ db }: Context, { roundId, name, nip, post, office, chair }: ParsedInputOf<'board.add-member'>): Promise<OutputOf<'board.add-member'>> {
  const round = whileOpen(await readBoardRound(db, roundId))
  const list = await standingList(db, roundId)
  const seated = await readMembers(db, roundId, list)
  if (seated.some((one) => isSame(one, { name, nip }))) throw refusal('name', { key: 'board.member-twice', values: { name } })
  const presides = seated.find((one) => one.chair)
  if (chair && presides) throw refusal('chair', { key: 'board.chair-taken', values: { name: presides.name } })
  const { id } = await db.insertInto('committee_member').values({
    round_id: round.id, name, nip, post, office, chair: chair ? 1 : 0, interest: null, interest_in: null, interest_note: null, declared_at: null, removed_at: null, removed_reason: null,
  }).returning('id').executeTakeFirstOrThrow()
  return (await findMember(db, id)).member
}

/** Takes a member off the board with a reason; what was declared and voted stays on record and no longer counts. */
export async function removeMember({ db, now }: Context, { memberId, reason }: ParsedInputOf<'board.remove-member'>): Promise<Record<string, never>> {
  await findMember(db, memberId)
  await db.updateTable('board_vote').set({ replaced_at: now() }).where('member_id', '=', memberId).where('replaced_at', 'is', null).execute()
  await db.updateTable('committee_member').set({ removed_at: now(), removed_reason: reason }).where('id', '=', memberId).execute()
  return {}
}

/** Seats the members of the round decided last who do not sit here yet; each declares anew. Errors: `not-found`, `conflict`, `refused`. */
export async function copyMembers({ db }: Context, { roundId }: ParsedInputOf<'board.copy-members'>): Promise<OutputOf<'board.copy-members'>> {
  const round = whileOpen(await readBoardRound(db, roundId))
  const last = await db.selectFrom('round_decision').select('round_id').where('round_id', '!=', roundId)
    .where((where) => where.exists(where.selectFrom('committee_member').select('id').whereRef('committee_member.round_id', '=', 'round_decision.round_id').where('removed_at', 'is', null)))
    .orderBy('decided_at', 'desc').orderBy('id', 'desc').executeTakeFirst()
  if (!last) throw new TanjakError('refused', { key: 'board.nothing-to-copy' })
  const seated = await readMembers(db, roundId, null)
  const presided = seated.some(({ chair }) => chair)
  const added = (await readMembers(db, last.round_id, null)).filter((one) => !seated.some((other) => isSame(one, other)))
  for (const { name, nip, post, office, chair } of added) {
    await db.insertInto('committee_member').values({
      round_id: round.id, name, nip, post, office, chair: chair && !presided ? 1 : 0, interest: null, interest_in: null, interest_note: null, declared_at: null, removed_at: null, removed_reason: null,
    }).execute()
  }
  return { added: added.length }
}

/** Keeps what a member declares before voting. A vote that was given before an interest was declared falls away. */
export async function declareInterest({ db, now }: Context, { memberId, interest, interestIn, note }: ParsedInputOf<'board.declare'>): Promise<OutputOf<'board.declare'>> {
  await findMember(db, memberId)
  if (interest === 'none' && interestIn !== null) throw refusal('interestIn', { key: 'board.interest-in-nobody' })
  const person = interestIn === null ? null : await findPerson(db, interestIn)
  await db.updateTable('committee_member').set({ interest, interest_in: person?.id ?? null, interest_note: note || null, declared_at: now() }).where('id', '=', memberId).execute()
  if (interest !== 'none') {
    await db.updateTable('board_vote').set({ replaced_at: now() }).where('member_id', '=', memberId).where('replaced_at', 'is', null).where('person_id', 'is not', null).execute()
  }
  return veiledMember((await findMember(db, memberId)).member)
}

type Named = { readonly name: string; readonly nip: string | null }

function isSame(one: Named, other: Named): boolean {
  if (one.nip !== null && other.nip !== null) return one.nip === other.nip
  return one.name.toLowerCase() === other.name.toLowerCase()
}

function refusal(field: string, said: Message): TanjakError {
  return new TanjakError('refused', said, { [field]: said })
}
