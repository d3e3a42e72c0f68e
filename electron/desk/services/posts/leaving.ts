import { sql, type Kysely } from 'kysely'
import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Vacancy } from '../../../../shared/contract/post.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import type { FactWords } from '../assess/facts/fact-words.ts'
import type { Holder } from './holders.ts'
import type { PostRow } from './post-row.ts'
import { retirementOf } from './retirement.ts'

/** Why and when a holder leaves the seat, the earliest of all that is known; or what is missing to tell it. */
export type Leaving = { readonly vacancy: Vacancy | null; readonly open: Message | null }

/** What is known of the ways of people beside their age: a choice of the head here, and posts that records date in the future. */
export type Moves = {
  readonly chosen: ReadonlyMap<number, { readonly postId: number; readonly post: string; readonly startsOn: IsoDate | null; readonly nip: string; readonly name: string }>
  readonly next: ReadonlyMap<number, { readonly post: string; readonly on: IsoDate }>
}

/** Reads the moves of everybody. A choice counts until it is annulled, for whoever the chosen one was made one with since. */
export async function readMoves(db: Kysely<Database>, on: IsoDate): Promise<Moves> {
  // A decision keeps the person of then: of two who became one it is the one kept who moves.
  const { rows: chosen } = await sql<ChosenRow>`
    with recursive became (person_id, id) as (
      select person_id, person_id from round_decision where kind = 'choose' and annulled_at is null
      union select became.person_id, person.joined_to from became join person on person.id = became.id where person.joined_to is not null)
    select person.id as personId, decision.starts_on as startsOn, post.id as postId, post.name as post, person.nip, person.name
    from round_decision as decision join selection_round as round on round.id = decision.round_id join post on post.id = round.post_id
      join became on became.person_id = decision.person_id join person on person.id = became.id and person.joined_to is null
    where decision.kind = 'choose' and decision.annulled_at is null order by decision.id`.execute(db)
  const next = await db.selectFrom('post_record').select(['person_id', 'name', 'tmt']).where('assignment', '=', 'definitif').where('tmt', '>', on).orderBy('tmt', 'desc').execute()
  return {
    chosen: new Map(chosen.map(({ personId, startsOn, ...one }) => [personId, { ...one, startsOn: startsOn === null ? null : isoDate(startsOn) }])),
    next: new Map(next.map(({ person_id: id, name, tmt }) => [id, { post: name, on: isoDate(tmt) }])),
  }
}

type ChosenRow = { readonly personId: number; readonly startsOn: string | null; readonly postId: number; readonly post: string; readonly nip: string; readonly name: string }

/** When the seat of a holder falls empty. */
export function leavingOf(holder: Holder, post: PostRow, on: IsoDate, moves: Moves, words: FactWords, profile: Profile | null): Leaving {
  const who = { nip: holder.nip, name: holder.name }
  const plain = { citation: null, certainty: null, ...who }
  const found: Vacancy[] = []
  const retirement = retirementOf(holder, post, on, words, profile)
  if (retirement !== null && 'on' in retirement) {
    found.push({
      because: 'bup', on: retirement.on, citation: retirement.citation, certainty: retirement.certainty, ...who,
      message: { key: retirement.on <= on ? 'vacancy.because.bup-past' : 'vacancy.because.bup', values: { name: holder.name, age: retirement.age, date: { date: retirement.on } } },
    })
  }
  if (holder.leftOn !== null) found.push({ because: 'leaving', on: holder.leftOn, message: { key: 'vacancy.because.leaving', values: { name: holder.name, date: { date: holder.leftOn } } }, ...plain })
  if (holder.until !== null) {
    const day = addDays(holder.until, 1)
    found.push({ because: 'leaving', on: day, message: { key: 'vacancy.because.record-ends', values: { name: holder.name, date: { date: holder.until } } }, ...plain })
  }
  const next = moves.next.get(holder.personId)
  if (next) found.push({ because: 'move', on: next.on, message: { key: 'vacancy.because.move', values: { name: holder.name, post: next.post, date: { date: next.on } } }, ...plain })
  const chosen = moves.chosen.get(holder.personId)
  if (chosen && chosen.postId !== post.id && chosen.startsOn !== null && chosen.startsOn > holder.since) {
    found.push({ because: 'decision', on: chosen.startsOn, message: { key: 'vacancy.because.decision', values: { name: holder.name, post: chosen.post, date: { date: chosen.startsOn } } }, ...plain })
  }
  const vacancy = found.reduce<Vacancy | null>((first, one) => (first === null || one.on < first.on ? one : first), null)
  const undated: Message | null = chosen && chosen.postId !== post.id && chosen.startsOn === null ? { key: 'vacancy.open.no-tmt', values: { name: holder.name, post: chosen.post } } : null
  return { vacancy, open: undated ?? (vacancy === null && retirement !== null && 'missing' in retirement ? retirement.missing : null) }
}
