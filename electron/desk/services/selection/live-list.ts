import canonicalize from 'canonicalize'
import type { Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ListContent } from '../../../../shared/domain/selection/list-content.ts'
import type { RoundSettings, Target } from '../../../../shared/domain/selection/target.ts'
import type { Profile } from '../../../../shared/legal/types.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { readTarget } from '../posts/target.ts'
import { foundByBoard, type FoundByBoard } from './extras.ts'
import { listOfPool } from './list-of-pool.ts'
import { poolOn } from './pool-cache.ts'
import type { PooledPerson } from './pool.ts'
import type { RoundRow } from './round-row.ts'

/** A list as the record stands now, with everything that it was worked out from. */
export type LiveList = {
  readonly content: ListContent
  readonly target: Target
  readonly profile: Profile | null
  readonly dataVersion: number
  readonly found: FoundByBoard
  readonly people: readonly PooledPerson[]
}

/**
 * Works out the list of a round as data, profile, map of posts and what the board found stand now, under some settings. The first time
 * after a change the facts of everyone are read; other settings then answer at once. Errors: those of the pool, `not-found` for a post
 * that is no longer on the map, `cancelled`.
 */
export async function liveList(context: Context, round: Pick<RoundRow, 'id' | 'post_id' | 'closing_on'>, settings: RoundSettings): Promise<LiveList> {
  const { db } = context
  const pool = await poolOn(context, isoDate(round.closing_on))
  const asked = await askedNow(db, round)
  const content = await listOfPool(context, pool, { ...asked, settings })
  return { content, ...asked, profile: pool.profile, dataVersion: pool.dataVersion, people: pool.people }
}

/** What a round asks beside the facts of people: its post, and what the board found. */
export async function askedNow(db: Kysely<Database>, round: Pick<RoundRow, 'id' | 'post_id' | 'closing_on'>): Promise<{ readonly target: Target; readonly found: FoundByBoard }> {
  return { target: await readTarget(db, round.post_id, isoDate(round.closing_on)), found: await foundByBoard(db, round.id) }
}

/** Tells whether a list would be made of the same still. */
export function asksTheSame(a: { readonly target: Target; readonly found: FoundByBoard }, b: typeof a): boolean {
  return canonicalize(a.target) === canonicalize(b.target) && canonicalize([...a.found]) === canonicalize([...b.found])
}
