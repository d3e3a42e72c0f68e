import type { Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { CapaianEntry } from '../../../../shared/contract/capaian.ts'
import type { Database } from '../../db/tables/database.ts'

/** Every capaian of a period as it was set, replaced ones too, the latest first; of one unit, or of all. */
export async function entriesOf(db: Kysely<Database>, periodId: number, which: { readonly unitId?: string; readonly present?: true }): Promise<readonly (CapaianEntry & { readonly unitId: string })[]> {
  let asked = db.selectFrom('unit_capaian').leftJoin('account', 'account.id', 'unit_capaian.account_id')
    .selectAll('unit_capaian').select('account.display_name as by').where('period_id', '=', periodId).orderBy('unit_capaian.id', 'desc')
  if (which.unitId !== undefined) asked = asked.where('unit_id', '=', which.unitId)
  if (which.present) asked = asked.where('replaced_at', 'is', null)
  return (await asked.execute()).map((row) => ({
    unitId: row.unit_id, id: row.id, level: row.level, basis: row.basis, achieved: row.achieved, skNumber: row.sk_number, skDate: row.sk_date === null ? null : isoDate(row.sk_date),
    setBy: row.set_by, setAt: row.set_at, by: row.by, reason: row.reason, replacedAt: row.replaced_at,
  }))
}

/** The entry alone, as the contract gives it. */
export function bare({ unitId: _unit, ...entry }: CapaianEntry & { readonly unitId: string }): CapaianEntry {
  return entry
}
