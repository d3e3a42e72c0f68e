import type { Kysely } from 'kysely'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { deleteUnusedSheets } from '../replays/remove.ts'
import { findMap } from './map-view.ts'

/** Removes a mapping with the facts that nothing else keeps. Error: `not-found`. */
export async function removeMap(context: Context, id: number): Promise<Record<string, never>> {
  await findMap(context, id)
  await deleteMaps(context.db, [id])
  await deleteUnusedSheets(context.db)
  return {}
}

/**
 * Removes the mappings with people whom a batch brought, whole, since one without some of its people would tell wrong counts. Gives their
 * numbers; the facts that nothing keeps any more stay for the caller.
 */
export async function withdrawMaps(trx: Kysely<Database>, batchId: number): Promise<number[]> {
  const found = await trx.selectFrom('talent_map_person').select('map_id').distinct()
    .where('person_id', 'in', trx.selectFrom('person').select('id').where('batch_id', '=', batchId)).orderBy('map_id').execute()
  const maps = found.map((row) => row.map_id)
  await deleteMaps(trx, maps)
  return maps
}

async function deleteMaps(trx: Kysely<Database>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('talent_map_person').where('map_id', 'in', ids).execute()
  await trx.deleteFrom('talent_map').where('id', 'in', ids).execute()
}
