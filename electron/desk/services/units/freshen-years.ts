import { CompiledQuery, sql, type Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import { activeProfile } from '../profiles/active-profile.ts'
import { personYears, type PersonYear } from './person-years.ts'
import { readYearRows } from './year-rows.ts'

const PEOPLE_AT_ONCE = 1000
const ROWS_AT_ONCE = 50

/**
 * Works out anew where people count in each year, for those whose ratings, plans, placements or service changed since. Whoever reads
 * `person_year` calls it first; whoever has just written much may call it in the same transaction, so that nobody waits later.
 */
export async function freshenYears(db: Kysely<Database>): Promise<void> {
  const touched = await db.selectFrom('person_touched').select('person_id').limit(1).executeTakeFirst()
  if (!touched) return
  if (db.isTransaction) await freshen(db)
  else await db.transaction().execute(freshen)
}

async function freshen(trx: Kysely<Database>): Promise<void> {
  const years = await settleYears(trx)
  const profile = await activeProfile(trx)
  const ids = (await trx.selectFrom('person_touched').select('person_id').orderBy('person_id').execute()).map((row) => row.person_id)
  for (let at = 0; at < ids.length; at += PEOPLE_AT_ONCE) {
    const part = ids.slice(at, at + PEOPLE_AT_ONCE)
    const rows = await readYearRows(trx, { from: part[0] ?? 0, to: part.at(-1) ?? 0 })
    await insertYears(trx, personYears(rows, years, profile))
  }
  await trx.deleteFrom('person_touched').execute()
}

// A year that is new in the store is one in which everybody counts; one that is gone counts nobody.
async function settleYears(trx: Kysely<Database>): Promise<number[]> {
  const known = new Set((await trx.selectFrom('rated_year').select('year').execute()).map((row) => row.year))
  const { rows: seen } = await sql<{ year: number }>`
    select distinct cast(substr(period_end, 1, 4) as integer) as year from rating join person_touched using (person_id) where set_aside = 0
    union select distinct cast(substr(period_end, 1, 4) as integer) from plan join person_touched using (person_id)
      where set_aside = 0`.execute(trx)
  const fresh = seen.map((row) => row.year).filter((year) => !known.has(year))
  const gone: number[] = []
  for (const year of known) if (!await hasRows(trx, year)) gone.push(year)
  for (const year of fresh) await trx.insertInto('rated_year').values({ year }).execute()
  if (gone.length > 0) await trx.deleteFrom('rated_year').where('year', 'in', gone).execute()
  if (gone.length > 0) await trx.deleteFrom('person_year').where('year', 'in', gone).execute()
  if (fresh.length > 0) await sql`insert or ignore into person_touched (person_id) select id from person`.execute(trx)
  await sql`delete from person_year where person_id in (select person_id from person_touched)`.execute(trx)
  return [...known, ...fresh].filter((year) => !gone.includes(year)).sort((a, b) => a - b)
}

async function hasRows(trx: Kysely<Database>, year: number): Promise<boolean> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const rating = await trx.selectFrom('rating').select('id').where('period_end', '>=', from).where('period_end', '<=', to)
    .where('set_aside', '=', 0).limit(1).executeTakeFirst()
  if (rating) return true
  return await trx.selectFrom('plan').select('id').where('period_end', '>=', from).where('period_end', '<=', to).where('set_aside', '=', 0)
    .limit(1).executeTakeFirst() !== undefined
}

async function insertYears(trx: Kysely<Database>, years: readonly PersonYear[]): Promise<void> {
  for (let at = 0; at < years.length; at += ROWS_AT_ONCE) {
    const block = years.slice(at, at + ROWS_AT_ONCE)
    await trx.executeQuery(CompiledQuery.raw(
      `insert into person_year (person_id, year, category, unit_id) values ${block.map(() => '(?, ?, ?, ?)').join(', ')}`,
      block.flatMap((one) => [one.person_id, one.year, one.category, one.unit_id]),
    ))
  }
}
