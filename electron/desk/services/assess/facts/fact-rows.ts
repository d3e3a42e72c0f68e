import type { Kysely } from 'kysely'
import type { IsoDate } from '../../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../../db/tables/database.ts'
import { readLeftBy } from './left-by.ts'

/** People by their row number, both ends included; one person is a range of one. */
export type PersonRange = { readonly from: number; readonly to: number }

/** What the store holds about the people of a range, table by table, as far as rules read it. */
export type FactRows = Awaited<ReturnType<typeof readFactRows>>

/** The rows of one table that a fact sheet is made of. */
export type FactRow<T extends Exclude<keyof FactRows, 'leftBy'>> = FactRows[T][number]

/**
 * Reads what the rules need of all people in a range: one query a table, however many people. What is dated after the asking
 * date is left out, but for ratings, punishments, leaves and awards, which the rules date themselves. Ranks and posts come in
 * the order in which they took effect, so that the last one by the date holds.
 */
export async function readFactRows(db: Kysely<Database>, { from, to }: PersonRange, on: IsoDate) {
  const people = await db.selectFrom('person')
    .select(['id', 'nip', 'employee_kind', 'state', 'left_on', 'birth_date', 'cpns_date', 'pns_date'])
    .where('id', '>=', from).where('id', '<=', to).where('joined_to', 'is', null).orderBy('id').execute()
  const ranks = await db.selectFrom('rank_record').select(['person_id', 'golongan', 'tmt'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('tmt', '<=', on).orderBy('person_id').orderBy('tmt').orderBy('id')
    .execute()
  const posts = await db.selectFrom('post_record')
    .select(['person_id', 'assignment', 'name', 'post_kind', 'post_kind_word', 'eselon', 'jenjang', 'unit_id', 'tmt', 'until', 'inaugurated'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('tmt', '<=', on).orderBy('person_id').orderBy('tmt').orderBy('id')
    .execute()
  const educations = await db.selectFrom('education_record').select(['person_id', 'level', 'graduated', 'graduated_year', 'fits_post'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const discipline = await db.selectFrom('discipline_record').select(['person_id', 'level', 'started', 'finished'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const leaves = await db.selectFrom('leave_record').select(['person_id', 'leave_kind', 'started'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const awards = await db.selectFrom('award_record').select(['person_id', 'award_kind', 'awarded', 'scope'])
    .where('person_id', '>=', from).where('person_id', '<=', to).execute()
  const ratings = await db.selectFrom('rating')
    .select(['person_id', 'period_kind', 'period_start', 'period_end', 'acting', 'hasil_kerja', 'perilaku_kerja', 'hasil_akhir',
    'predikat', 'contradicts', 'post_name', 'evaluator_nip'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('set_aside', '=', 0).execute()
  const leftBy = await readLeftBy(db, people)
  return { people, leftBy, ranks, posts, educations, discipline, leaves, awards, ratings, ...await readTalentRows(db, { from, to }, on) }
}

// What talent, angka kredit and the competence of a person are worked out from.
async function readTalentRows(db: Kysely<Database>, { from, to }: PersonRange, on: IsoDate) {
  const trainings = await db.selectFrom('training_record').select(['person_id', 'training_kind', 'hours', 'finished'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('finished', '<=', on).execute()
  const certificates = await db.selectFrom('certificate_record').select(['person_id', 'certificate_kind', 'issued', 'valid_until'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('issued', '<=', on).execute()
  const assessments = await db.selectFrom('assessment_record').select(['person_id', 'subject', 'score', 'standard', 'assessed'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('assessed', '<=', on).execute()
  const feedbacks = await db.selectFrom('feedback_record').select(['person_id', 'score', 'given'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('given', '<=', on).execute()
  const teamRoles = await db.selectFrom('team_role_record').select(['person_id', 'role', 'scope', 'started', 'finished'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('started', '<=', on).execute()
  const talentScores = await db.selectFrom('talent_score_record').select(['person_id', 'component', 'score', 'given'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('given', '<=', on).execute()
  const credits = await db.selectFrom('credit_record').select(['person_id', 'credit_kind', 'amount', 'since', 'until'])
    .where('person_id', '>=', from).where('person_id', '<=', to).where('until', '<=', on).execute()
  return { trainings, certificates, assessments, feedbacks, teamRoles, talentScores, credits }
}
