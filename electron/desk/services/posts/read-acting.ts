import type { Kysely } from 'kysely'
import type { Acting } from '../../../../shared/contract/post.ts'
import { foldText } from '../../db/repositories/fold.ts'
import type { Database } from '../../db/tables/database.ts'
import { lastDayOf, readActingRecords, readAppointments } from './acting-rows.ts'
import { viewOfAppointment, viewOfRecord } from './acting-view.ts'
import type { Office } from './office.ts'
import { seatKey, type PostRow } from './post-row.ts'

/** Somebody who acts, and the unit of the post. */
export type ActingAt = { readonly acting: Acting; readonly unitId: string | null }

/** Acting appointments and acting posts on record by the number of the post; those whose post the map does not know stand under null. */
export async function readActing(db: Kysely<Database>, office: Office): Promise<ReadonlyMap<number | null, readonly ActingAt[]>> {
  const appointments = await readAppointments(db)
  const byId = new Map<number, PostRow>([...office.posts.values()].map((row) => [row.id, row]))
  const found = new Map<number | null, ActingAt[]>()
  const keep = (postId: number | null, unitId: string | null, acting: Acting): void => {
    const known = found.get(postId)
    if (known) known.push({ acting, unitId })
    else found.set(postId, [{ acting, unitId }])
  }
  for (const one of appointments) keep(one.post_id, one.unitId, viewOfAppointment(office, appointments, one, { id: one.post_id, level: byId.get(one.post_id)?.level ?? null, unitId: one.unitId }))
  for (const record of await readActingRecords(db, office.on)) {
    const row = record.unitId === null ? undefined : office.posts.get(seatKey(record.unitId, foldText(record.post)))
    // What was appointed here has its own clock: the record of the same is no second one.
    const appointed = appointments.some((one) => one.person_id === record.personId && one.post_id === row?.id && one.starts <= office.on && lastDayOf(one) >= office.on)
    if (!appointed) keep(row?.id ?? null, record.unitId, viewOfRecord(office, record, { id: row?.id ?? null, level: row?.level ?? null, unitId: record.unitId }))
  }
  return found
}
