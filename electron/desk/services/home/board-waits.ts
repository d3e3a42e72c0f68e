import type { Context } from '../../context.ts'
import { unitScopeOf } from '../../row-scope.ts'
import type { Found } from './found.ts'

/** Votes that are not recorded yet on lists that wait for the head, for the Admin who enters them. */
export async function boardWaits(context: Context): Promise<Found[]> {
  const { db } = context
  // Rounds concern the whole office: an Admin whose role ends at a unit cannot open them.
  if ((await unitScopeOf(context, ['admin'])) !== null) return []
  const rounds = await db.selectFrom('selection_round as round')
    .innerJoin('shortlist', (join) => join.onRef('shortlist.round_id', '=', 'round.id').on('shortlist.superseded_at', 'is', null))
    .innerJoin('committee_member as member', (join) => join.onRef('member.round_id', '=', 'round.id').on('member.removed_at', 'is', null))
    .leftJoin('board_vote as vote', (join) => join.onRef('vote.member_id', '=', 'member.id').onRef('vote.shortlist_id', '=', 'shortlist.id').on('vote.replaced_at', 'is', null))
    .select(['round.id', 'round.name']).select((select) => select.fn.countAll<number>().as('votes'))
    .where('round.state', '=', 'frozen').where('vote.id', 'is', null).groupBy(['round.id', 'round.name']).orderBy('round.id').execute()
  const [first] = rounds
  return [{
    id: 'board-votes', for: ['admin'], count: rounds.reduce((sum, { votes }) => sum + votes, 0), message: { key: 'board.waits.votes' },
    detail: { key: 'board.waits.votes-of', values: { rounds: { list: rounds.map(({ name }) => name) } } }, tone: 'warn', tag: { key: 'board.waits.tag' },
    route: rounds.length === 1 && first ? `/daftar-pendek/${first.id}/putusan` : '/daftar-pendek',
  }]
}
