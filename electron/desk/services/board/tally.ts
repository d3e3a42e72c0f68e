import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CommitteeMember, Tally } from '../../../../shared/contract/decision.ts'
import { countVotes, votesNeeded, type Ballot, type Count } from '../../../../shared/domain/selection/tally.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { boardFinding, quorumOn } from './ask-law.ts'
import type { RoundList } from './round-list.ts'

/** Counts the votes on a list, with the quorum and the finding about the board as the law stands on a day. */
export function tallyOf(members: readonly CommitteeMember[], list: RoundList | null, on: IsoDate, profile: Profile | null): Tally {
  const inForce = quorumOn(on, profile)
  // Where no quorum is in force every member must vote: never fewer than any law could ask.
  const needed = inForce === null ? Math.max(1, members.length) : votesNeeded(inForce.dated.value, members.length)
  const count = countVotes(members.map(ballotOf), needed)
  const nameOf = (number: number): string => list?.listed.find((one) => one.number === number)?.candidate.name ?? ''
  const { dated } = inForce ?? {}
  return {
    members: count.members, present: count.present, abstained: count.abstained, waiting: count.waiting, needed, quorate: count.quorate, recommended: count.recommended,
    votes: count.votes.map((one) => ({ ...one, name: nameOf(one.number) })), message: tallyMessage(count, count.recommended === null ? '' : nameOf(count.recommended)),
    board: boardFinding(members, on, profile),
    quorum: dated === undefined ? null : {
      message: { key: `board.quorum.${dated.value.reading}`, values: { percent: { number: dated.value.percent }, needed, members: members.length } }, citation: dated.citation, certainty: dated.checked.how,
    },
  }
}

function ballotOf({ vote }: CommitteeMember): Ballot {
  return vote === null ? 'waiting' : vote.number
}

/** The count in a sentence: whether there is a recommendation, and if not why; the votes that still wait are told with it. */
export function tallyMessage(count: Pick<Count, 'members' | 'waiting' | 'needed' | 'quorate' | 'votes' | 'recommended'>, name: string): Message {
  const cast = count.votes.reduce((sum, one) => sum + one.count, 0)
  const { members, waiting, needed } = count
  if (members === 0) return { key: 'board.tally.no-board' }
  if (!count.quorate) return { key: waiting > 0 ? 'board.tally.short-waiting' : 'board.tally.short', values: { cast, needed, waiting } }
  const [first] = count.votes
  if (count.recommended === null) return { key: waiting > 0 ? 'board.tally.tie-waiting' : 'board.tally.tie', values: { votes: first?.count ?? 0, waiting } }
  return { key: waiting > 0 ? 'board.tally.leads' : 'board.tally.recommends', values: { name, votes: first?.count ?? 0, cast, waiting } }
}
