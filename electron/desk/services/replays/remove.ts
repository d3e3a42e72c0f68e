import type { Kysely } from 'kysely'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { findReplay } from './replay-view.ts'

/** Removes a replay with the facts that nothing else keeps. Error: `not-found`. */
export async function removeReplay({ db }: Context, id: number): Promise<Record<string, never>> {
  await findReplay(db, id)
  await deleteReplays(db, [id])
  await deleteUnusedSheets(db)
  return {}
}

/**
 * Removes the replays that asked about people whom a batch brought, whole, since a replay without some of its people would tell wrong
 * counts. Gives their numbers; the facts that nothing keeps any more stay for the caller.
 */
export async function withdrawReplays(trx: Kysely<Database>, batchId: number): Promise<number[]> {
  const found = await trx.selectFrom('replay_person').select('replay_id').distinct()
    .where('person_id', 'in', trx.selectFrom('person').select('id').where('batch_id', '=', batchId)).orderBy('replay_id').execute()
  const replays = found.map((row) => row.replay_id)
  await deleteReplays(trx, replays)
  return replays
}

/** Removes the fact sheets at which no run, replay, frozen list, talent mapping or nomination points: they would stay behind about people who are gone. */
export async function deleteUnusedSheets(trx: Kysely<Database>): Promise<void> {
  await trx.deleteFrom('fact_sheet')
    .where('hash', 'not in', trx.selectFrom('run_person').select('fact_hash'))
    .where('hash', 'not in', trx.selectFrom('replay_person').select('fact_hash'))
    .where('hash', 'not in', trx.selectFrom('shortlist_person').select('fact_hash'))
    .where('hash', 'not in', trx.selectFrom('talent_map_person').select('fact_hash'))
    .where('hash', 'not in', trx.selectFrom('award_nominee').select('fact_hash')).execute()
}

async function deleteReplays(trx: Kysely<Database>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('replay_row').where('replay_id', 'in', ids).execute()
  await trx.deleteFrom('replay_person').where('replay_id', 'in', ids).execute()
  await trx.deleteFrom('replay').where('id', 'in', ids).execute()
}
