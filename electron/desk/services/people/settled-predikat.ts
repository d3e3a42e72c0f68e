import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/**
 * The year whose predikat says whether somebody is rated: the latest by which at least half of everybody holds a predikat, else the
 * latest there is. In a running year only those who left or moved early have an annual rating. Null when nobody has a predikat.
 */
export async function settledPredikatYear(db: Kysely<Database>): Promise<number | null> {
  const rows = await db.selectFrom('person_current').select('last_predikat_year as year')
    .select((select) => select.fn.countAll<number>().as('people'))
    .groupBy('last_predikat_year').orderBy('last_predikat_year', 'desc').execute()
  const everybody = rows.reduce((sum, row) => sum + row.people, 0)
  let rated = 0
  for (const { year, people } of rows) {
    rated += people
    if (year !== null && rated * 2 >= everybody) return year
  }
  return rows[0]?.year ?? null
}

/** The predikat of the settled year or a later one; an older one is shown in the list but no longer counts as rated. */
export function predikatSince(year: number | null): RawBuilder<string | null> {
  return sql<string | null>`case when person_current.last_predikat_year >= ${year ?? 0} then person_current.last_predikat end`
}
