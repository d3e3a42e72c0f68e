import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../../db/tables/database.ts'

/** People by their row number, both ends included; one person is a range of one. */
export type PersonRange = { readonly from: number; readonly to: number }

/** What the store holds about the people of a range, table by table, as far as merit rules read it. */
export type FactRows = Awaited<ReturnType<typeof readFactRows>>

/**
 * Reads what the rules need of all people in a range: one query a table, however many people. Records that move with time
 * (rank, post) come in the order in which they took effect, so that the last one by the date holds.
 */
export async function readFactRows(db: Kysely<Database>, { from, to }: PersonRange, on: IsoDate) {
  const people = await db.selectFrom('person')
    .select(['id', 'nip', 'employee_kind', 'state', 'left_on', 'cpns_date', 'pns_date'])
    .where('id', '>=', from).where('id', '<=', to).where('joined_to', 'is', null).orderBy('id').execute()
  const ranks = await db.selectFrom('rank_record').select(['person_id', 'golongan', 'tmt'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('tmt', '<=', on).orderBy('person_id').orderBy('tmt').orderBy('id')
    .execute()
  const posts = await db.selectFrom('post_record').select(['person_id', 'post_kind', 'post_kind_word', 'tmt', 'until'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('assignment', '=', 'definitif').where('tmt', '<=', on)
    .orderBy('person_id').orderBy('tmt').orderBy('id').execute()
  const education = await db.selectFrom('education_record').select(['person_id', 'level', 'graduated', 'graduated_year'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const discipline = await db.selectFrom('discipline_record').select(['person_id', 'level', 'started', 'finished'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const leaves = await db.selectFrom('leave_record').select(['person_id', 'leave_kind', 'started'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const awards = await db.selectFrom('award_record').select(['person_id', 'award_kind', 'awarded'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const ratings = await db.selectFrom('rating')
    .select(['person_id', 'period_kind', 'period_start', 'period_end', 'acting', 'hasil_kerja', 'perilaku_kerja', 'hasil_akhir',
    'predikat', 'contradicts', 'post_name', 'evaluator_nip'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('set_aside', '=', 0).execute()
  return { people, ranks, posts, education, discipline, leaves, awards, ratings }
}
