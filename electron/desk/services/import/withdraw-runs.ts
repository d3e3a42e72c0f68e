import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { deleteUnusedSheets, withdrawReplays } from '../replays/remove.ts'

/** The numbers of what was removed. */
export type Withdrawn = { readonly runs: number[]; readonly replays: number[]; readonly maps: number[] }

/**
 * Removes the merit runs, replays and talent mappings that asked about people whom a batch brought, whole, since one without some of its
 * people would tell wrong counts; with them go flags that nobody has decided on. Whoever needs them has them worked out again. Gives their
 * numbers.
 */
export async function withdrawRuns(trx: Kysely<Database>, batchId: number): Promise<Withdrawn> {
  const ours = trx.selectFrom('person').select('id').where('batch_id', '=', batchId)
  await trx.deleteFrom('flag').where('person_id', 'in', ours).where('state', '=', 'new').execute()
  // A replay of a run asked about everybody of the run, so that none is left that names a run which goes.
  const replays = await withdrawReplays(trx, batchId)
  const found = await trx.selectFrom('run_person').select('run_id').distinct().where('person_id', 'in', ours).orderBy('run_id').execute()
  const runs = found.map((row) => row.run_id)
  const maps = await withdrawMaps(trx, batchId)
  if (runs.length + replays.length + maps.length === 0) return { runs, replays, maps }
  if (runs.length > 0) {
    await trx.deleteFrom('run_finding').where('run_id', 'in', runs).execute()
    await trx.deleteFrom('run_person').where('run_id', 'in', runs).execute()
    await trx.deleteFrom('run_profile').where('run_id', 'in', runs).execute()
    await trx.deleteFrom('run').where('id', 'in', runs).execute()
  }
  await deleteUnusedSheets(trx)
  // Sentences are shared by everyone; finding the few unused ones would read all findings once for each.
  const left = await trx.selectFrom('run_finding').select('run_id').limit(1).executeTakeFirst()
  if (!left) await trx.deleteFrom('finding_message').execute()
  return { runs, replays, maps }
}

async function withdrawMaps(trx: Kysely<Database>, batchId: number): Promise<number[]> {
  const found = await trx.selectFrom('talent_map_person').select('map_id').distinct()
    .where('person_id', 'in', trx.selectFrom('person').select('id').where('batch_id', '=', batchId)).orderBy('map_id').execute()
  const maps = found.map((row) => row.map_id)
  if (maps.length === 0) return maps
  await trx.deleteFrom('talent_map_person').where('map_id', 'in', maps).execute()
  await trx.deleteFrom('talent_map').where('id', 'in', maps).execute()
  return maps
}
