import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../db/tables/database.ts'
import type { PersonRange } from '../assess/facts/fact-rows.ts'

/** Where somebody worked and in which post and golongan on a day; null where no record tells. */
export type Stood = { readonly unitId: string | null; readonly unit: string | null; readonly post: string | null; readonly golongan: string | null }

/**
 * Reads where the people of a range stood on a day: the last placement, post and rank by then. Without any record of a placement or
 * post, what lists show today stands in.
 */
export async function readStood(db: Kysely<Database>, { from, to }: PersonRange, on: IsoDate, units: ReadonlyMap<string, string>): Promise<ReadonlyMap<number, Stood>> {
  const within = <T extends 'placement_record' | 'post_record' | 'rank_record'>(table: T) => db.selectFrom(table as 'post_record')
    .where('person_id', '>=', from).where('person_id', '<=', to).where('tmt', '<=', on).orderBy('tmt').orderBy('id')
  const placed = lastOf(await within('placement_record').select(['person_id', 'unit_id']).execute())
  const posts = lastOf(await within('post_record').select(['person_id', 'unit_id', 'name']).where('assignment', '=', 'definitif')
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', on)])).execute())
  const ranks = lastOf(await db.selectFrom('rank_record').select(['person_id', 'golongan']).where('person_id', '>=', from).where('person_id', '<=', to)
    .where('tmt', '<=', on).orderBy('tmt').orderBy('id').execute())
  const shown = await db.selectFrom('person_current').select(['person_id', 'unit_id', 'post_name']).where('person_id', '>=', from).where('person_id', '<=', to).execute()
  return new Map(shown.map((row) => {
    const [place, post] = [placed.get(row.person_id), posts.get(row.person_id)]
    const unitId = place?.unit_id ?? post?.unit_id ?? row.unit_id
    return [row.person_id, {
      unitId, unit: unitId === null ? null : units.get(unitId) ?? unitId, post: post?.name ?? (place === undefined ? row.post_name : null), golongan: ranks.get(row.person_id)?.golongan ?? null,
    }]
  }))
}

/** The name of every unit as it was on a day; of one that was not there then, its last name. */
export async function unitNamesOn(db: Kysely<Database>, on: IsoDate): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('unit_period').select(['unit_id', 'name', 'valid_from']).orderBy('valid_from').orderBy('id').execute()
  const names = new Map<string, string>()
  for (const row of rows) if (row.valid_from <= on || !names.has(row.unit_id)) names.set(row.unit_id, row.name)
  return names
}

function lastOf<R extends { readonly person_id: number }>(rows: readonly R[]): ReadonlyMap<number, R> {
  return new Map(rows.map((row) => [row.person_id, row]))
}
