import { sql, type Kysely } from 'kysely'
import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { Database } from '../../db/tables/database.ts'

/** An objection as it is kept, with the version that it is against and the span that this rates. */
export type StoredObjection = Awaited<ReturnType<typeof selectObjections>>[number]

/** Which objections are asked: `open` ones are not decided yet, `pending` ones wait for a decision or for their report. */
export type ObjectionChoice = { readonly ids?: readonly number[]; readonly state?: 'open' | 'pending' | 'all' }

/** Objections by number of their row, the open ones first and by the day on which they were filed. */
export async function readObjections(db: Kysely<Database>, choice: ObjectionChoice): Promise<StoredObjection[]> {
  return selectObjections(db, choice)
}

async function selectObjections(db: Kysely<Database>, { ids, state = 'all' }: ObjectionChoice) {
  let asked = db.selectFrom('objection').innerJoin('evaluation_version as version', 'version.id', 'objection.version_id')
    .innerJoin('evaluation', 'evaluation.id', 'version.evaluation_id').innerJoin('appraisal_period as period', 'period.id', 'evaluation.period_id')
    .innerJoin('assignment', 'assignment.id', 'evaluation.assignment_id').innerJoin('person', 'person.id', 'objection.person_id')
    .leftJoin('evaluation_version as made', 'made.id', 'objection.made_version_id')
    .leftJoin('account as registrar', 'registrar.id', 'objection.registered_by').leftJoin('account as explainer', 'explainer.id', 'objection.explained_by')
    .leftJoin('account as decider', 'decider.id', 'objection.decided_by')
    .selectAll('objection')
    .select([
      'version.number as versionNumber', 'version.hasil_kerja as hasilKerja', 'version.perilaku_kerja as perilakuKerja', 'version.predikat', 'version.content', 'version.submitted_by as submittedBy',
      'made.number as madeNumber', 'made.hasil_kerja as madeHasilKerja', 'made.perilaku_kerja as madePerilakuKerja', 'made.predikat as madePredikat',
      'evaluation.id as evaluationId', 'evaluation.period_id as periodId', 'evaluation.assignment_id as assignmentId',
      'period.kind as periodKind', 'period.starts as periodStarts', 'period.ends as periodEnds',
      'assignment.post_name as post', 'assignment.unit_id as unitId', 'assignment.unit_name as unit', 'assignment.heads_unit as headsUnit', 'assignment.ends as assignmentEnds',
      'assignment.evaluator_id as evaluatorId', 'person.nip', 'person.name', 'person.left_on as leftOn',
      'registrar.display_name as registrarName', 'explainer.display_name as explainerName', 'decider.display_name as deciderName',
    ])
  if (ids) asked = asked.where(sql<boolean>`objection.id in (select value from json_each(${JSON.stringify(ids)}))`)
  if (state === 'open') asked = asked.where('objection.state', '=', 'registered')
  if (state === 'pending') asked = asked.where((where) => where.or([where('objection.state', '=', 'registered'), where.and([where('objection.state', '=', 'decided'), where('objection.reported_on', 'is', null)])]))
  return asked.orderBy((order) => order.case().when('objection.state', '=', 'registered').then(0).else(1).end()).orderBy('objection.filed_on').orderBy('objection.id').execute()
}

/** The number in the register, as it is written on paper. */
export function objectionNumber({ year, number }: Pick<StoredObjection, 'year' | 'number'>): string {
  return `KB-${year}-${String(number).padStart(4, '0')}`
}

/** The last day of what is rated: of the period, of the assignment, or the one before leaving, whichever is first. */
export function lastDayOf({ periodEnds, assignmentEnds, leftOn }: Pick<StoredObjection, 'periodEnds' | 'assignmentEnds' | 'leftOn'>): IsoDate {
  const served = leftOn === null ? null : addDays(isoDate(leftOn), -1)
  return [assignmentEnds, served].reduce<IsoDate>((last, end) => (end !== null && end < last ? isoDate(end) : last), isoDate(periodEnds))
}

const dateOrNull = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text))

/** The days by which the clocks of an objection run. */
export function daysOf(row: StoredObjection) {
  return {
    receivedOn: isoDate(row.received_on), filedOn: isoDate(row.filed_on), withReasons: row.with_reasons === 1, decidedOn: dateOrNull(row.decided_on),
    periodEnd: isoDate(row.periodEnds), reportedOn: dateOrNull(row.reported_on), withdrawn: row.state === 'withdrawn',
  }
}
