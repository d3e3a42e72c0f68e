import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/**
 * Removes the merit runs that asked about people whom a batch brought, whole, since a run without some of its people would tell wrong
 * counts; with them go flags that nobody has decided on. Whoever needs the runs has them worked out again. Gives their numbers.
 */
export async function withdrawRuns(trx: Kysely<Database>, batchId: number): Promise<number[]> {
  const ours = trx.selectFrom('person').select('id').where('batch_id', '=', batchId)
  await trx.deleteFrom('flag').where('person_id', 'in', ours).where('state', '=', 'new').execute()
  const found = await trx.selectFrom('run_person').select('run_id').distinct().where('person_id', 'in', ours).orderBy('run_id').execute()
  const runs = found.map((row) => row.run_id)
  if (runs.length === 0) return []
  await trx.deleteFrom('run_finding').where('run_id', 'in', runs).execute()
  await trx.deleteFrom('run_person').where('run_id', 'in', runs).execute()
  await trx.deleteFrom('run').where('id', 'in', runs).execute()
  // Facts that no other run points at would stay behind about people who are gone.
  await trx.deleteFrom('fact_sheet').where('hash', 'not in', trx.selectFrom('run_person').select('fact_hash')).execute()
  // Sentences are shared by everyone; finding the few unused ones would read all findings once for each.
  const left = await trx.selectFrom('run_finding').select('run_id').limit(1).executeTakeFirst()
  if (!left) await trx.deleteFrom('finding_message').execute()
  return runs
}
