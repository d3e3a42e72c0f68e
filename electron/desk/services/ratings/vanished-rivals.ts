import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** Takes away the open conflicts between locked and imported ratings whose imported side is no longer there. */
export async function dropVanished(db: Kysely<Database>): Promise<void> {
  await sql`delete from conflict where kind = 'entered-and-imported' and state = 'open' and exists (
    select 1 from json_tree(conflict.effects) as told where told.key = 'id' and not exists (select 1 from rating where rating.id = told.value)
  )`.execute(db)
}

/** How many settled conflicts between a locked and an imported rating stand on the ratings of an import. */
export async function decisionsOnRatings(db: Kysely<Database>, batchId: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from conflict where kind = 'entered-and-imported' and state = 'settled' and settled_as <> 'replaced'
    and (batch_id is null or batch_id <> ${batchId}) and exists (
      select 1 from json_tree(conflict.effects) as told join rating on rating.id = told.value where told.key = 'id' and rating.batch_id = ${batchId}
    )`.execute(db)
  return rows[0]?.n ?? 0
}
