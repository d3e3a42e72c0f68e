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
  return { people, leftBy: await readLeftBy(db, people), ranks, posts, education, discipline, leaves, awards, ratings }
}

/**
 * Of people who left on an unknown day: the first day by which that was known, from an officer's
 * act or the import that brought the person. Before it nobody can tell whether they were still in service.
 */
async function readLeftBy(
  db: Kysely<Database>, people: readonly { readonly id: number; readonly state: string; readonly left_on: string | null }[],
): Promise<ReadonlyMap<number, string>> {
  const ids = people.filter((person) => person.state === 'left' && person.left_on === null).map((person) => person.id)
  const found = new Map<number, string>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE)
    const acts = await db.selectFrom('change').select(['person_id', 'changed_at', 'after']).where('entity', '=', 'person').where('person_id', 'in', part)
      .orderBy('id').execute()
    const brought = await db.selectFrom('person').innerJoin('import_batch', 'import_batch.id', 'person.batch_id')
      .select(['person.id', 'imported_at']).where('person.id', 'in', part).execute()
    for (const { id, imported_at: at } of brought) found.set(id, at.slice(0, 10))
    // The latest act that made somebody one who left, for an earlier one was taken back.
    for (const { person_id: id, changed_at: at, after } of acts) {
      if (id !== null && after !== null && (JSON.parse(after) as Record<string, unknown>)['state'] === 'left') found.set(id, at.slice(0, 10))
    }
  }
  return found
}

const AT_ONCE = 500
