import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** What decides where the people of a range count in each year, person by person. */
export type YearRows = Awaited<ReturnType<typeof readYearRows>>

/** Reads the ratings, plans and placements of those people in a range who were touched since they were last counted. */
export async function readYearRows(db: Kysely<Database>, { from, to }: { readonly from: number; readonly to: number }) {
  const people = await db.selectFrom('person').innerJoin('person_touched', 'person_touched.person_id', 'person.id')
    .select(['id', 'cpns_date', 'state', 'left_on']).where('id', '>=', from).where('id', '<=', to).where('joined_to', 'is', null)
    .orderBy('id').execute()
  const ratings = await db.selectFrom('rating').innerJoin('person_touched', 'person_touched.person_id', 'rating.person_id')
    .select(['rating.person_id', 'period_kind', 'period_start', 'period_end', 'acting', 'hasil_kerja', 'perilaku_kerja', 'hasil_akhir',
    'predikat', 'contradicts', 'unit_id'])
    .where('rating.person_id', '>=', from).where('rating.person_id', '<=', to).where('set_aside', '=', 0).execute()
  const plans = await db.selectFrom('plan').innerJoin('person_touched', 'person_touched.person_id', 'plan.person_id')
    .select(['plan.person_id', 'period_end', 'acting', 'has_skp', 'unit_id'])
    .where('plan.person_id', '>=', from).where('plan.person_id', '<=', to).where('set_aside', '=', 0).orderBy('period_end').execute()
  const placements = await db.selectFrom('placement_record')
    .innerJoin('person_touched', 'person_touched.person_id', 'placement_record.person_id')
    .select(['placement_record.person_id', 'unit_id', 'tmt']).where('placement_record.person_id', '>=', from)
    .where('placement_record.person_id', '<=', to)
    .orderBy('tmt').orderBy('id').execute()
  return { people, ratings: byPerson(ratings), plans: byPerson(plans), placements: byPerson(placements) }
}

function byPerson<R extends { readonly person_id: number }>(rows: readonly R[]): ReadonlyMap<number, readonly R[]> {
  const found = new Map<number, R[]>()
  for (const row of rows) {
    const known = found.get(row.person_id)
    if (known) known.push(row)
    else found.set(row.person_id, [row])
  }
  return found
}
