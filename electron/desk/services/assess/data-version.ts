import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/**
 * The number of changes so far to anything that a merit run reads: people, their records and ratings, what words mean, and the
 * dates through which registers are complete. The store itself counts them, so that no way of writing can be forgotten.
 */
export async function dataVersion(db: Kysely<Database>): Promise<number> {
  const { version } = await db.selectFrom('data_version').select('version').executeTakeFirstOrThrow()
  return version
}
