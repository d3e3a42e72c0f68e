import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import { isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { candidateSchema, type Candidate } from '../../../../shared/domain/selection/list-content.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { foldName } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'
import { findRound } from '../selection/round-row.ts'

/** A selection round as the board needs it. */
export type BoardRound = {
  readonly id: number
  readonly name: string
  readonly state: Database['selection_round']['state']
  readonly closingOn: IsoDate
  readonly vacantFrom: IsoDate | null
  readonly minutes: string
}

/** A candidate whose name goes to the head, by the number under which votes and the decision name them. */
export type Listed = { readonly number: number; readonly personId: number; readonly candidate: Candidate }

/** A frozen list: who is on it, and everybody who passes or whose passing is open, since they have a case of their own in it. */
export type RoundList = {
  readonly id: number
  readonly number: number
  readonly supersededAt: string | null
  readonly listed: readonly Listed[]
  readonly inside: ReadonlySet<number>
  /** The names of those, folded without titles: all that tells who a member without a NIP is. */
  readonly names: ReadonlySet<string>
}

/** Finds a round. Error: `not-found`. */
export async function readBoardRound(db: Kysely<Database>, roundId: number): Promise<BoardRound> {
  const row = await findRound(db, roundId)
  return { id: row.id, name: row.name, state: row.state, closingOn: isoDate(row.closing_on), vacantFrom: row.vacant_from === null ? null : isoDate(row.vacant_from), minutes: row.minutes }
}

/** The frozen list that stands in a round; null while there is none. */
export async function standingList(db: Kysely<Database>, roundId: number): Promise<RoundList | null> {
  const row = await db.selectFrom('shortlist').select('id').where('round_id', '=', roundId).where('superseded_at', 'is', null).orderBy('number', 'desc').executeTakeFirst()
  return row ? readList(db, row.id) : null
}

/** A frozen list by its id. Those outside are left where they are: there may be ten thousand of them. */
export async function readList(db: Kysely<Database>, shortlistId: number): Promise<RoundList> {
  const row = await db.selectFrom('shortlist').select(['id', 'number', 'superseded_at'])
    .select([sql<string>`json_extract(content, '$.list.ranked')`.as('ranked'), sql<string>`json_extract(content, '$.list.open')`.as('open')]).where('id', '=', shortlistId).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'board.no-list' })
  const [ranked, open] = [candidatesSchema.parse(JSON.parse(row.ranked)), candidatesSchema.parse(JSON.parse(row.open))]
  // One value however many there are: where tests are missing, half an office stands beside the ranking.
  const nips = JSON.stringify([...ranked, ...open].map(({ nip }) => nip))
  const people = new Map((await db.selectFrom('shortlist_person').select(['nip', 'person_id']).where('shortlist_id', '=', shortlistId)
    .where('nip', 'in', sql<string>`(select value from json_each(${nips}))`).execute()).map(({ nip, person_id }) => [nip, person_id]))
  const idOf = ({ nip }: Candidate): number => {
    const id = people.get(nip)
    if (id === undefined) throw new TanjakError('damaged-store', { key: 'board.list-damaged', values: { number: String(row.number) } })
    return id
  }
  return {
    id: row.id, number: row.number, supersededAt: row.superseded_at,
    listed: ranked.filter(({ listed }) => listed).map((candidate, at) => ({ number: at + 1, personId: idOf(candidate), candidate })),
    inside: await withKept(db, [...ranked, ...open].map(idOf)), names: new Set([...ranked, ...open].map(({ name }) => foldName(name))),
  }
}

/** People and, where two became one since, those kept: a case of one's own stays one's own under another number. */
async function withKept(db: Kysely<Database>, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    with recursive became (id) as (select value from json_each(${JSON.stringify(ids)})
      union select person.joined_to from became join person on person.id = became.id where person.joined_to is not null)
    select id from became`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

const candidatesSchema = z.array(candidateSchema)
