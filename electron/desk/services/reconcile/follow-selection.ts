import { sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** What says something about a person beside the records, with what tells its rows of one person apart. */
const FOLLOWS = [
  { table: 'round_person', apart: ['round_id'] },
  { table: 'promotion_paper', apart: ['rule', 'period', 'paper'] },
] as const

/**
 * Lets the selection desk follow when two people become one: what the board found for a round, papers handed in and acting appointments
 * go to the one kept; what the one kept has already stays where it is. Frozen lists, votes, decisions, declared interests, talent mappings
 * and nominations name the person as they were, by the number of then: they are recomputed from what they kept.
 */
export async function followSelection(db: Kysely<Database>, keepId: number, formerId: number): Promise<void> {
  for (const { table, apart } of FOLLOWS) {
    const same = sql.join(apart.map((column) => sql`kept.${sql.ref(column)} = ${sql.table(table)}.${sql.ref(column)}`), sql` and `)
    await sql`update ${sql.table(table)} set person_id = ${keepId} where person_id = ${formerId}
      and not exists (select 1 from ${sql.table(table)} as kept where kept.person_id = ${keepId} and ${same})`.execute(db)
  }
  await db.updateTable('acting_appointment').set({ person_id: keepId }).where('person_id', '=', formerId).execute()
}
