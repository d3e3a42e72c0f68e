import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** Lets the evaluator's desk follow when a unit turns out to be another; of two capaian of one period the one of the unit that stays holds. */
export async function followUnit(db: Kysely<Database>, from: string, into: string, now: string): Promise<void> {
  await db.updateTable('assignment').set({ unit_id: into }).where('unit_id', '=', from).execute()
  await db.updateTable('unit_capaian').set({ replaced_at: now }).where('unit_id', '=', from).where('replaced_at', 'is', null)
    .where('period_id', 'in', db.selectFrom('unit_capaian as other').select('other.period_id').where('other.unit_id', '=', into).where('other.replaced_at', 'is', null)).execute()
  await db.updateTable('unit_capaian').set({ unit_id: into }).where('unit_id', '=', from).execute()
  await sql`insert or ignore into calibration_unit (calibration_id, unit_id) select calibration_id, ${into} from calibration_unit where unit_id = ${from}`.execute(db)
  await db.deleteFrom('calibration_unit').where('unit_id', '=', from).execute()
}
