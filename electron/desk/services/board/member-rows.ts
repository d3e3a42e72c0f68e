import type { Kysely, Selectable } from 'kysely'
import type { CommitteeMember } from '../../../../shared/contract/decision.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { offices, type Office } from '../../../../shared/legal/parameters/talent/kti.ts'
import { foldName } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'
import { readBoardRound, standingList, type BoardRound, type RoundList } from './round-list.ts'

type Row = Selectable<Database['committee_member']>

/** Who sits on the board of a round, with what each declared and how each voted on a list; those removed are left out. */
export async function readMembers(db: Kysely<Database>, roundId: number, list: RoundList | null): Promise<CommitteeMember[]> {
  const rows = await db.selectFrom('committee_member').selectAll().where('round_id', '=', roundId).where('removed_at', 'is', null).orderBy('chair', 'desc').orderBy('id').execute()
  const people = await personIds(db, rows.flatMap(({ nip }) => (nip === null ? [] : [nip])))
  const votes = list === null ? [] : await db.selectFrom('board_vote').select(['member_id', 'person_id', 'reason', 'cast_at']).where('shortlist_id', '=', list.id).where('replaced_at', 'is', null).execute()
  const interests = await numbersOf(db, rows.flatMap(({ interest_in }) => (interest_in === null ? [] : [interest_in])))
  return rows.map((row) => {
    // A NIP left empty must not seat a candidate: then the name decides, until a NIP tells that it is somebody else.
    const namesake = list !== null && row.nip === null && list.names.has(foldName(row.name))
    const candidate = namesake || (list !== null && row.nip !== null && list.inside.has(people.get(row.nip) ?? -1))
    const vote = votes.find((one) => one.member_id === row.id)
    const chosen = vote === undefined || vote.person_id === null ? undefined : list?.listed.find(({ personId }) => personId === vote.person_id)
    return {
      id: row.id, name: row.name, nip: row.nip, post: row.post, office: officeOf(row), chair: row.chair === 1, interest: row.interest,
      interestIn: row.interest_in === null ? null : interests.get(row.interest_in) ?? null, interestNote: row.interest_note, candidate, namesake, mayVote: row.interest === 'none' && !candidate,
      vote: vote === undefined ? null : { number: chosen?.number ?? null, name: chosen?.candidate.name ?? null, reason: vote.reason, at: vote.cast_at },
    }
  })
}

/** A member with the round; only while the board can still change. Errors: `not-found`, `conflict`. */
export async function findMember(db: Kysely<Database>, memberId: number): Promise<{ readonly round: BoardRound; readonly list: RoundList | null; readonly member: CommitteeMember }> {
  const row = await db.selectFrom('committee_member').select('round_id').where('id', '=', memberId).where('removed_at', 'is', null).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'board.no-member', values: { id: String(memberId) } })
  const round = whileOpen(await readBoardRound(db, row.round_id))
  const list = await standingList(db, round.id)
  const member = (await readMembers(db, round.id, list)).find(({ id }) => id === memberId)
  if (!member) throw new RangeError('A member that was found is among the members')
  return { round, list, member }
}

/** Gives the round back while its board can change: not once it is decided or cancelled. Error: `conflict`. */
export function whileOpen(round: BoardRound): BoardRound {
  if (round.state === 'decided' || round.state === 'cancelled') throw new TanjakError('conflict', { key: `board.is-${round.state}`, values: { name: round.name } })
  return round
}

/** The people behind numbers, whichever number of theirs it is. */
export async function personIds(db: Kysely<Database>, nips: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (nips.length === 0) return new Map()
  const now = await db.selectFrom('person').select(['id', 'nip']).where('joined_to', 'is', null).where('nip', 'in', [...nips]).execute()
  const before = await db.selectFrom('person_number').select(['person_id', 'nip']).where('nip', 'in', [...nips]).execute()
  return new Map([...before.map(({ nip, person_id }) => [nip, person_id] as const), ...now.map(({ nip, id }) => [nip, id] as const)])
}

async function numbersOf(db: Kysely<Database>, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  return new Map((await db.selectFrom('person').select(['id', 'nip']).where('id', 'in', [...ids]).execute()).map(({ id, nip }) => [id, nip]))
}

function officeOf({ office }: Row): Office {
  const known = offices.find((one) => one === office)
  if (!known) throw new RangeError(`No office of a board is called ${office}`)
  return known
}
