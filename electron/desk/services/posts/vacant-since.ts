import { sql, type Kysely } from 'kysely'
import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../db/tables/database.ts'
import { foldOnce } from './holders.ts'
import { seatKey, type PostRow } from './post-row.ts'

/** Since when these posts, which nobody holds, have been without the last who held them, by unit and name, as far as the records tell. */
export async function readVacantSince(db: Kysely<Database>, posts: readonly PostRow[], on: IsoDate): Promise<ReadonlyMap<string, IsoDate>> {
  if (posts.length === 0) return new Map()
  const units = JSON.stringify([...new Set(posts.map((post) => post.unit_id))])
  const { rows } = await sql<{ unitId: string; name: string; until: string | null; leftOn: string | null; next: string | null }>`
    select r.unit_id as unitId, r.name, r.until, p.left_on as leftOn,
      (select min(n.tmt) from post_record n where n.person_id = r.person_id and n.assignment = 'definitif' and n.tmt > r.tmt) as next
    from post_record r join person p on p.id = r.person_id
    where r.assignment = 'definitif' and r.tmt <= ${on} and r.unit_id in (select value from json_each(${units}))`.execute(db)
  const [wanted, found, fold] = [new Set(posts.map((post) => seatKey(post.unit_id, post.name_key))), new Map<string, IsoDate>(), foldOnce()]
  for (const { unitId, name, until, leftOn, next } of rows) {
    const key = seatKey(unitId, fold(name))
    if (!wanted.has(key)) continue
    const [end] = [until === null ? null : addDays(isoDate(until), 1), leftOn, next].filter((day) => day !== null).sort()
    if (end !== undefined && end <= on && (found.get(key) ?? '') < end) found.set(key, isoDate(end))
  }
  return found
}
