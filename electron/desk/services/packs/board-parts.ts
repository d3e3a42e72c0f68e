import type { Kysely } from 'kysely'
import { boardRecordSchema, type RoundDecision } from '../../../../shared/contract/decision.ts'
import type { RoundHead } from '../../../../shared/contract/selection.ts'
import { say } from '../../../../shared/text/say.ts'
import type { Database } from '../../db/tables/database.ts'
import { emptyMinutes, readMinutes } from '../board/minutes.ts'
import { readBoardRound } from '../board/round-list.ts'

/** The votes on the list that was decided: those who sat on the board with what they declared, each vote with its reason, corrected ones too, and the count that was kept. */
export async function votesOf(db: Kysely<Database>, decisionId: number): Promise<unknown> {
  const row = await db.selectFrom('round_decision').select(['votes', 'shortlist_id']).where('id', '=', decisionId).executeTakeFirstOrThrow()
  const votes = await db.selectFrom('board_vote').innerJoin('committee_member as member', 'member.id', 'board_vote.member_id').leftJoin('person', 'person.id', 'board_vote.person_id')
    .select(['board_vote.id', 'member.name as member', 'person.nip', 'person.name', 'board_vote.reason', 'cast_at as at', 'replaced_at as replacedAt', 'member.removed_at as removedAt', 'member.removed_reason as removedReason'])
    .where('board_vote.shortlist_id', '=', row.shortlist_id).orderBy('board_vote.id').execute()
  return { kept: boardRecordSchema.parse(JSON.parse(row.votes)), votes: votes.map(({ id: _id, ...vote }) => ({ ...vote, abstained: vote.nip === null })) }
}

/** The decision with its sentence, and the vacancy it was about. */
export function decisionOf(decision: RoundDecision & { readonly roundId: number }, { name, post, unit, level, closingOn, vacantFrom, vacantBecause, openedAt, openedBy }: RoundHead): unknown {
  return { ...decision, sentence: say('id', decision.message), round: { id: decision.roundId, name, post, unit, level, closingOn, vacantFrom, vacantBecause, openedAt, openedBy } }
}

/** The minutes of the board as they stand. */
export async function minutesOf(db: Kysely<Database>, roundId: number): Promise<unknown> {
  return { ...emptyMinutes, ...readMinutes(await readBoardRound(db, roundId)) }
}
