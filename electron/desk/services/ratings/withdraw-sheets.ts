import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

const broughtBy = (db: Kysely<Database>, batchId: number) => db.selectFrom('evaluation_version').where('evaluation_version.batch_id', '=', batchId)

/** How many ratings that an import of sheets brought have gone on since: confirmed, locked, returned or followed by another version. */
export async function confirmedSheets(db: Kysely<Database>, batchId: number): Promise<number> {
  const { n } = await broughtBy(db, batchId).where('state', '<>', 'dropped').where((where) => where.or([
    where('state', '<>', 'submitted'),
    where.exists(where.selectFrom('evaluation_version as later').select('later.id').whereRef('later.evaluation_id', '=', 'evaluation_version.evaluation_id')
      .whereRef('later.number', '>', 'evaluation_version.number')),
  ])).select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

/** Takes the ratings back that an import of sheets brought: they stay among the versions as dropped, and the sheets count as not returned. */
export async function withdrawSheets(db: Kysely<Database>, batchId: number): Promise<void> {
  await db.updateTable('evaluation_version').set({ state: 'dropped' }).where('batch_id', '=', batchId).where('state', '=', 'submitted').execute()
  await db.updateTable('rating_sheet').set({ returned_at: null, batch_id: null }).where('batch_id', '=', batchId).execute()
}
