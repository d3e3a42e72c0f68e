import { sql, type Kysely } from 'kysely'
import type { Capaian } from '../../../../shared/legal/terms/capaian.ts'
import type { Database } from '../../db/tables/database.ts'

/** The capaian of units, by the id of the unit; a unit that is not there has none yet. */
export type CapaianByUnit = ReadonlyMap<string, Capaian>

/** The capaian that hold in one period, by unit. A unit has only what was set for itself; that of the unit above is not passed down. */
export async function capaianOf(db: Kysely<Database>, periodId: number): Promise<CapaianByUnit> {
  return (await capaianOfAll(db, [periodId])).get(periodId) ?? new Map()
}

/** The same of several periods in one question, by the number of the period; a period without any is not there. */
export async function capaianOfAll(db: Kysely<Database>, periodIds: readonly number[]): Promise<ReadonlyMap<number, CapaianByUnit>> {
  const rows = await db.selectFrom('unit_capaian').select(['period_id', 'unit_id', 'level']).where('replaced_at', 'is', null)
    .where(sql<boolean>`period_id in (select value from json_each(${JSON.stringify(periodIds)}))`).execute()
  const byPeriod = new Map<number, Map<string, Capaian>>()
  for (const { period_id, unit_id, level } of rows) {
    const units = byPeriod.get(period_id) ?? new Map<string, Capaian>()
    byPeriod.set(period_id, units.set(unit_id, level))
  }
  return byPeriod
}
