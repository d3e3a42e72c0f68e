import type { Context } from '../../context.ts'
import { deleteUnusedSheets } from '../replays/remove.ts'
import { findMap } from './map-view.ts'

/** Removes a mapping with the facts that nothing else keeps. Error: `not-found`. */
export async function removeMap(context: Context, id: number): Promise<Record<string, never>> {
  await findMap(context, id)
  await context.db.deleteFrom('talent_map_person').where('map_id', '=', id).execute()
  await context.db.deleteFrom('talent_map').where('id', '=', id).execute()
  await deleteUnusedSheets(context.db)
  return {}
}
