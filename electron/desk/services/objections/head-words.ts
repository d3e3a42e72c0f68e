import type { Kysely } from 'kysely'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import type { StoredObjection } from './stored.ts'

/** Says of the head of a unit where hasil kerja comes from. */
export type HeadWords = (row: Pick<StoredObjection, 'periodId' | 'unitId' | 'unit'>) => Message

/** The capaian of units in the words that an objection of a head needs: its level, and who set it, to whom an objection against it goes. */
export async function headWords(db: Kysely<Database>): Promise<HeadWords> {
  const rows = await db.selectFrom('unit_capaian').select(['period_id', 'unit_id', 'level', 'set_by']).where('replaced_at', 'is', null).execute()
  const byUnit = new Map(rows.map((row) => [`${row.period_id}:${row.unit_id}`, row]))
  return ({ periodId, unitId, unit }) => {
    const set = byUnit.get(`${periodId}:${unitId ?? ''}`)
    return set
      ? { key: 'objection.head', values: { unit, level: { text: `legal.capaian.${set.level}` }, setBy: set.set_by } }
      : { key: 'objection.head-unset', values: { unit } }
  }
}
