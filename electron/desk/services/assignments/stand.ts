import { sql, type Kysely } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { Database } from '../../db/tables/database.ts'
import type { SpanRow, StandingEvaluation } from './span-work.ts'

const among = (ids: readonly number[]) => sql<number>`(select value from json_each(${JSON.stringify(ids)}))`

/** The spans of some people, or of all. */
export async function spansOf(db: Kysely<Database>, people: readonly number[] | null): Promise<SpanRow[]> {
  let asked = db.selectFrom('assignment').selectAll()
  if (people) asked = asked.where('person_id', 'in', among(people))
  return asked.orderBy('person_id').orderBy('starts').orderBy('id').execute()
}

/**
 * What stands on spans, by the number of the span: evaluations, the sessions of calibration (removed ones too, which are kept) with their
 * proposals, and plans, which bind their span to its year.
 */
export async function evaluationsOn(db: Kysely<Database>, people: readonly number[] | null): Promise<ReadonlyMap<number, readonly StandingEvaluation[]>> {
  let asked = db.selectFrom('evaluation').innerJoin('appraisal_period', 'appraisal_period.id', 'evaluation.period_id')
    .select(['evaluation.assignment_id as id', 'appraisal_period.kind', 'appraisal_period.starts', 'appraisal_period.ends'])
    .select((select) => select.exists(select.selectFrom('evaluation_version').select('evaluation_version.id').whereRef('evaluation_version.evaluation_id', '=', 'evaluation.id')
      .where('evaluation_version.state', 'in', ['submitted', 'confirmed', 'locked'])).as('firm'))
  if (people) asked = asked.where('evaluation.person_id', 'in', among(people))
  const measured = sql<{ id: number; kind: 'month' | 'quarter' | 'year'; starts: string; ends: string }>`
    select distinct named.assignment_id as id, period.kind, period.starts, period.ends
    from (select calibration_id, assignment_id from calibration_member union select calibration_id, assignment_id from calibration_proposal) as named
    join calibration on calibration.id = named.calibration_id join appraisal_period as period on period.id = calibration.period_id
    ${people ? sql`where named.assignment_id in (select id from assignment where person_id in ${among(people)})` : sql``}`
  const found = new Map<number, StandingEvaluation[]>()
  const add = (id: number, one: StandingEvaluation): void => void found.set(id, [...(found.get(id) ?? []), one])
  for (const { id, kind, starts, ends, firm } of [...await asked.execute(), ...(await measured.execute(db)).rows.map((row) => ({ ...row, firm: 0 }))]) {
    add(id, { label: periodLabel({ kind, start: isoDate(starts), end: isoDate(ends) }), starts, ends, firm: Number(firm) === 1 })
  }
  let plans = db.selectFrom('skp').innerJoin('assignment', 'assignment.id', 'skp.assignment_id').select(['assignment.id', 'skp.year'])
  if (people) plans = plans.where('assignment.person_id', 'in', among(people))
  for (const { id, year } of await plans.execute()) add(id, { label: `SKP ${year}`, starts: `${year}-01-01`, ends: `${year}-12-31`, firm: false })
  return found
}
