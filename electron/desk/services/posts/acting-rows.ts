import { sql, type Kysely, type Selectable } from 'kysely'
import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../db/tables/database.ts'

/** An acting appointment made here, with whom it names and where. */
export type Appointment = Selectable<Database['acting_appointment']> & { readonly nip: string; readonly name: string; readonly post: string; readonly unitId: string }

/** Somebody who acts by the records of people alone. */
export type ActingRecord = { readonly personId: number; readonly nip: string; readonly name: string; readonly assignment: 'plt' | 'plh' | 'pj'; readonly post: string; readonly unitId: string | null; readonly tmt: string; readonly until: string | null; readonly skNumber: string | null }

/** All acting appointments made here, ended ones too, in the order of time. */
export async function readAppointments(db: Kysely<Database>): Promise<readonly Appointment[]> {
  return db.selectFrom('acting_appointment as acting').innerJoin('person', 'person.id', 'acting.person_id').innerJoin('post', 'post.id', 'acting.post_id')
    .selectAll('acting').select(['person.nip', 'person.name', 'post.name as post', 'post.unit_id as unitId']).orderBy('acting.starts').orderBy('acting.id').execute()
}

/** Acting posts that records give on a day, of people in service; of several of one person in the same post the one that began last. */
export async function readActingRecords(db: Kysely<Database>, on: IsoDate): Promise<readonly ActingRecord[]> {
  const { rows } = await sql<ActingRecord>`
    select p.id as personId, p.nip, p.name, r.assignment, r.name as post, coalesce(r.unit_id, c.unit_id) as unitId, r.tmt, r.until, r.sk_number as skNumber
    from post_record r join person p on p.id = r.person_id left join person_current c on c.person_id = p.id
    where r.assignment <> 'definitif' and r.tmt <= ${on} and (r.until is null or r.until >= ${on}) and p.joined_to is null
      and (p.left_on > ${on} or (p.left_on is null and p.state = 'active')) order by r.tmt, r.id`.execute(db)
  const last = new Map(rows.map((row) => [`${row.personId} ${row.unitId} ${plainPost(row.post)}`, { ...row, post: plainPost(row.post) }]))
  return [...last.values()]
}

/** The last day of an appointment as it stands: ended, extended, or as first set. */
export const lastDayOf = (one: Pick<Appointment, 'ended_on' | 'extended_to' | 'ends'>): IsoDate => isoDate(one.ended_on ?? one.extended_to ?? one.ends)

/** The first day since when somebody acts in a post without a break: a new appointment the day after the last one is no new clock. */
export function actsSince(all: readonly Appointment[], one: Pick<Appointment, 'person_id' | 'post_id' | 'kind' | 'starts'>): IsoDate {
  let since = isoDate(one.starts)
  for (const before of [...all].reverse()) {
    if (before.person_id === one.person_id && before.post_id === one.post_id && before.kind === one.kind && before.starts < since && lastDayOf(before) >= addDays(since, -1)) since = isoDate(before.starts)
  }
  return since
}

// Records of acting posts often carry the prefix in the name.
const plainPost = (name: string): string => name.replace(/^(?:plt|plh|pj)\.?\s+/i, '')
