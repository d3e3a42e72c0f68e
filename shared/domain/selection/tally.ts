import type { Quorum } from '../../legal/parameters/talent/lists.ts'
import { exact } from '../../numbers/exact.ts'

/** What a member did: voted for a number of the list, abstained (null), or nothing yet (`waiting`). */
export type Ballot = number | null | 'waiting'

/** The count of the votes of a board. `recommended` has the most votes; null without a quorum or at a tie. */
export type Count = {
  readonly members: number
  readonly present: number
  readonly abstained: number
  readonly waiting: number
  readonly needed: number
  readonly quorate: boolean
  readonly votes: readonly { readonly number: number; readonly count: number }[]
  readonly tied: boolean
  readonly recommended: number | null
}

/** The fewest votes that make a quorum of so many members: of 5, more than 50 per cent are 3, at least 60 per cent are 3 as well. */
export function votesNeeded({ percent, reading }: Quorum, members: number): number {
  const share = exact(percent).div(100).mul(members)
  return Number((reading === 'more-than' ? share.floor().add(1) : share.ceil()).toFraction())
}

/** Counts votes: those for somebody make the quorum, an abstention does not; the numbers come with the most votes first. */
export function countVotes(ballots: readonly Ballot[], needed: number): Count {
  const given = ballots.filter((one): one is number => typeof one === 'number')
  const votes = [...Map.groupBy(given, (number) => number)].map(([number, own]) => ({ number, count: own.length })).sort((a, b) => b.count - a.count || a.number - b.number)
  const [first, second] = votes
  const quorate = ballots.length > 0 && given.length >= needed
  const tied = first !== undefined && first.count === second?.count
  return {
    members: ballots.length, present: ballots.filter((one) => one !== 'waiting').length, abstained: ballots.filter((one) => one === null).length,
    waiting: ballots.filter((one) => one === 'waiting').length, needed, quorate, votes, tied, recommended: quorate && !tied ? first?.number ?? null : null,
  }
}
