import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { CompletenessChoice } from './rows.ts'

/**
 * Works the ratings of a choice out once and keeps them in memory, for reading them page by page; `release` forgets them. The table is a
 * temporary one, which the store never writes to disk.
 */
export async function holdStill(db: Kysely<Database>, choice: CompletenessChoice): Promise<{ readonly choice: CompletenessChoice; readonly release: () => Promise<void> }> {
  const table = sql.id('temp', `completeness-${randomUUID()}`)
  await sql`create table ${table} as with ${choice.items} select * from item`.execute(db)
  const ids = JSON.stringify(choice.periods.map(({ id }) => id))
  const items = sql`period as (select * from appraisal_period where id in (select value from json_each(${ids}))), item as (select * from ${table})`
  return { choice: { ...choice, items }, release: async () => void (await sql`drop table ${table}`.execute(db)) }
}
