import { sql, type Kysely } from 'kysely'
import { addDays, isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../db/tables/database.ts'
import { daysMeet } from '../assignments/place.ts'
import type { SpanRow } from '../assignments/span-work.ts'
import { evaluationsOn, spansOf } from '../assignments/stand.ts'
import type { Author } from '../import/book.ts'

/**
 * Lets the evaluator's desk follow when two people become one: spans, evaluations and objections go to the one kept, and so does what the
 * former one does as an official. A span of the former one ends before one of the person kept, unless a rating or a plan stands on it;
 * where somebody would now rate or decide over the own work the place becomes free, so that it shows as a gap.
 */
export async function followJoin(db: Kysely<Database>, author: Pick<Author, 'now' | 'accountId' | 'reason'>, keepId: number, formerId: number): Promise<void> {
  await endDoubleSpans(db, author, keepId, formerId)
  for (const table of ['assignment', 'evaluation', 'objection'] as const) {
    await db.updateTable(table).set({ person_id: keepId }).where('person_id', '=', formerId).execute()
  }
  const rater = await followAsOfficial(db, keepId, formerId)
  if (rater !== null) await freeForbidden(db, author, keepId, rater)
}

/** Makes two officials one; they stay two only where one stood in for the other. Gives the one kept, null where neither is one. */
async function followAsOfficial(db: Kysely<Database>, keepId: number, formerId: number): Promise<number | null> {
  const raterOf = (personId: number) => db.selectFrom('rater').select(['id', 'account_id']).where('person_id', '=', personId).executeTakeFirst()
  const [kept, former] = [await raterOf(keepId), await raterOf(formerId)]
  if (former === undefined) return kept?.id ?? null
  if (kept === undefined) {
    await db.updateTable('rater').set({ person_id: keepId }).where('id', '=', former.id).execute()
    return former.id
  }
  for (const [table, column] of [['assignment', 'evaluator_id'], ['assignment', 'superior_id'], ['objection', 'superior_id'], ['rating_sheet', 'rater_id']] as const) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${kept.id} where ${sql.ref(column)} = ${former.id}`.execute(db)
  }
  await db.updateTable('delegation').set({ rater_id: kept.id }).where('rater_id', '=', former.id).where('delegate_id', '<>', kept.id).execute()
  await db.updateTable('delegation').set({ delegate_id: kept.id }).where('delegate_id', '=', former.id).where('rater_id', '<>', kept.id).execute()
  const tied = await db.selectFrom('delegation').select('id').where((where) => where.or([where('rater_id', '=', former.id), where('delegate_id', '=', former.id)])).executeTakeFirst()
  if (tied) await db.updateTable('rater').set({ account_id: null }).where('id', '=', former.id).execute()
  else await db.deleteFrom('rater').where('id', '=', former.id).execute()
  if (kept.account_id === null) await db.updateTable('rater').set({ account_id: former.account_id }).where('id', '=', kept.id).execute()
  return kept.id
}

async function freeForbidden(db: Kysely<Database>, { now, accountId, reason }: Pick<Author, 'now' | 'accountId' | 'reason'>, keepId: number, rater: number): Promise<void> {
  const stamp = { reason, changed_at: now, changed_by: accountId }
  await db.updateTable('assignment').set({ evaluator_id: null, ...stamp }).where('person_id', '=', keepId).where('evaluator_id', '=', rater).execute()
  await db.updateTable('assignment').set({ superior_id: null, ...stamp }).where('superior_id', '=', rater)
    .where((where) => where.or([where('person_id', '=', keepId), where('evaluator_id', '=', rater)])).execute()
}

/** Ends what both held in the same days, from the first day of the person kept on; a span that would have no day left goes. */
async function endDoubleSpans(db: Kysely<Database>, { now, accountId, reason }: Pick<Author, 'now' | 'accountId' | 'reason'>, keepId: number, formerId: number): Promise<void> {
  const kept = await spansOf(db, [keepId])
  const evaluations = await evaluationsOn(db, [formerId])
  for (const row of await spansOf(db, [formerId])) {
    const others = kept.filter((other) => sameCapacity(row, other) && daysMeet(row, other))
    const first = others[0]
    // A span that goes on beyond those of the person kept is left for the board to settle.
    if (first === undefined || !others.some((other) => other.ends === null || (row.ends !== null && other.ends >= row.ends))) continue
    const ends = row.starts < first.starts ? addDays(isoDate(first.starts), -1) : null
    if ((evaluations.get(row.id) ?? []).some((one) => ends === null || one.ends > ends) || await inCalibration(db, row.id)) continue
    if (ends === null) await db.deleteFrom('assignment').where('id', '=', row.id).execute()
    else await db.updateTable('assignment').set({ ends, reason, changed_at: now, changed_by: accountId }).where('id', '=', row.id).execute()
  }
}

// One definitive post at a time; acting posts stand beside each other.
const sameCapacity = (a: SpanRow, b: SpanRow): boolean => a.acting === b.acting && (a.acting === 0 || (a.post_name === b.post_name && a.unit_id === b.unit_id))

async function inCalibration(db: Kysely<Database>, assignmentId: number): Promise<boolean> {
  return await db.selectFrom('calibration_member').select('assignment_id').where('assignment_id', '=', assignmentId).executeTakeFirst() !== undefined
}
