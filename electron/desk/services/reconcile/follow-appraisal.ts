import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/**
 * Lets the evaluator's desk follow when two people become one: spans, evaluations and objections go to the one kept, and so does what the
 * former one does as an official. Duties are kept apart only where one stood in for the other.
 */
export async function followJoin(db: Kysely<Database>, keepId: number, formerId: number): Promise<void> {
  for (const table of ['assignment', 'evaluation', 'objection'] as const) {
    await db.updateTable(table).set({ person_id: keepId }).where('person_id', '=', formerId).execute()
  }
  const raterOf = async (personId: number) => (await db.selectFrom('rater').select('id').where('person_id', '=', personId).executeTakeFirst())?.id
  const [kept, former] = [await raterOf(keepId), await raterOf(formerId)]
  if (former === undefined) return
  if (kept === undefined) {
    await db.updateTable('rater').set({ person_id: keepId }).where('id', '=', former).execute()
    return
  }
  for (const [table, column] of [['assignment', 'evaluator_id'], ['assignment', 'superior_id'], ['objection', 'superior_id'], ['rating_sheet', 'rater_id']] as const) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${kept} where ${sql.ref(column)} = ${former}`.execute(db)
  }
  await db.updateTable('delegation').set({ rater_id: kept }).where('rater_id', '=', former).where('delegate_id', '<>', kept).execute()
  await db.updateTable('delegation').set({ delegate_id: kept }).where('delegate_id', '=', former).where('rater_id', '<>', kept).execute()
  const tied = await db.selectFrom('delegation').select('id').where((where) => where.or([where('rater_id', '=', former), where('delegate_id', '=', former)])).executeTakeFirst()
  if (!tied) await db.deleteFrom('rater').where('id', '=', former).execute()
}

/** Lets the evaluator's desk follow when a unit turns out to be another; of two capaian of one period the one of the unit that stays holds. */
export async function followUnit(db: Kysely<Database>, from: string, into: string, now: string): Promise<void> {
  await db.updateTable('assignment').set({ unit_id: into }).where('unit_id', '=', from).execute()
  await db.updateTable('unit_capaian').set({ replaced_at: now }).where('unit_id', '=', from).where('replaced_at', 'is', null)
    .where('period_id', 'in', db.selectFrom('unit_capaian as other').select('other.period_id').where('other.unit_id', '=', into).where('other.replaced_at', 'is', null)).execute()
  await db.updateTable('unit_capaian').set({ unit_id: into }).where('unit_id', '=', from).execute()
  await sql`insert or ignore into calibration_unit (calibration_id, unit_id) select calibration_id, ${into} from calibration_unit where unit_id = ${from}`.execute(db)
  await db.deleteFrom('calibration_unit').where('unit_id', '=', from).execute()
}
