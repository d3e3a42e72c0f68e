import { sql, type Kysely, type RawBuilder } from 'kysely'
import { isoDate, later } from '../../../../shared/calendar/iso-date.ts'
import type { MissingRating } from '../../../../shared/contract/completeness.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'
import { spansInReach } from '../assignments/reach.ts'
import { noSkpDue, readSituations } from '../periods/no-skp.ts'
import { spanEnds, spanInService, spanStarts } from '../periods/span-days.ts'
import { sortSpans, spanKey } from '../periods/spans.ts'
import { importedOf } from '../ratings/same-rating.ts'
import type { CompletenessPeriod } from './periods.ts'

/** What is due in a period: the rating of one SKP span, or of somebody in service to whom nobody is assigned. */
export type Item = {
  readonly period_id: number
  readonly assignment_id: number | null
  readonly person_id: number
  readonly unit_id: string | null
  readonly unit_name: string | null
  readonly post_name: string | null
  readonly evaluator_id: number | null
  readonly superior_id: number | null
  readonly state: 'none' | 'imported' | 'no-skp' | 'draft' | 'submitted' | 'returned' | 'confirmed' | 'locked'
  readonly turn: MissingRating['turn']
}

/**
 * Everything that is due in these periods, as far as the caller reaches, as the table `item` of a `with` clause: worked out by the store in
 * one pass. A span is in scope, and an imported rating is its rating, as `sortSpans` and `importedFor` tell it.
 */
export async function itemsOf(context: Context, periods: readonly CompletenessPeriod[]): Promise<RawBuilder<unknown>> {
  const ids = JSON.stringify(periods.map(({ id }) => id))
  const excused = await excusedOf(context.db, periods)
  return sql`
    period as (select * from appraisal_period where id in (select value from json_each(${ids}))),
    excused as (select value as key from json_each(${JSON.stringify(excused)})),
    span as materialized (
      select period.id as period_id, period.starts as period_starts, period.ends as period_ends, assignment.id as assignment_id, assignment.person_id, assignment.post_name,
        assignment.unit_id, assignment.unit_name, assignment.evaluator_id, assignment.superior_id, assignment.acting,
        ${spanStarts} as starts,
        ${spanEnds} as ends
      from period join assignment on assignment.starts <= period.ends and (assignment.ends is null or assignment.ends >= period.starts)
        join person on person.id = assignment.person_id
      where ${spanInService} and ${await spansInReach(context)}
    ),
    due as (
      select period_id, period_starts, period_ends, assignment_id, person_id, post_name, unit_id, unit_name, evaluator_id, superior_id, acting, starts, ends from span
      where starts <= ends and period_id || ':' || assignment_id not in (select key from excused)
      union all
      select period.id, period.starts, period.ends, null, person.id, person_current.post_name, person_current.unit_id, person_current.unit_name, null, null, 0,
        max(period.starts, coalesce(person.cpns_date, period.starts)), period.ends
      from period join person on person.joined_to is null and (person.cpns_date is null or person.cpns_date <= period.ends)
          and (person.left_on > period.starts or (person.left_on is null and person.state = 'active'))
        left join person_current on person_current.person_id = person.id
      where ${unitIn('person_current.unit_id', await unitScopeOf(context, readerRoles))} and period.id || ':p' || person.id not in (select key from excused)
        and not exists (select 1 from assignment where assignment.person_id = person.id and assignment.starts <= period.ends and (assignment.ends is null or assignment.ends >= period.starts))
    ),
    present as materialized (
      select evaluation.period_id, evaluation.assignment_id, version.state, max(version.number) from evaluation
        join evaluation_version as version on version.evaluation_id = evaluation.id and version.state <> 'dropped'
      where evaluation.period_id in (select id from period) group by evaluation.id
    ),
    placed as (
      select due.*, coalesce(present.state,
        case when exists (
          ${importedOf('due')}
        ) then 'imported' when exists (${plan('0')}) and not exists (${plan('1')}) then 'no-skp' else 'none' end) as state
      from due left join present on present.period_id = due.period_id and present.assignment_id = due.assignment_id
    ),
    item as materialized (
      select period_id, assignment_id, person_id, unit_id, unit_name, post_name, evaluator_id, superior_id, state, case
        when state in ('locked', 'imported') then 'done' when state = 'no-skp' then 'no-skp' when state = 'confirmed' then 'lock'
        when state = 'submitted' and superior_id is not null then 'superior' when state = 'submitted' or evaluator_id is null then 'assign' else 'evaluator' end as turn
      from placed
    )`
}

/** A plan of an imported file over the same days: with an SKP, or saying that none was made. */
function plan(hasSkp: '0' | '1'): RawBuilder<unknown> {
  return sql`select 1 from plan where plan.person_id = due.person_id and plan.set_aside = 0 and plan.acting = due.acting and plan.has_skp = ${Number(hasSkp)}
    and plan.period_start <= due.ends and plan.period_end >= due.starts`
}

/** The spans, and the people without any, for whom no SKP is due (CLTN, MPP …): few, so they are worked out one by one and left out by key. */
async function excusedOf(db: Kysely<Database>, periods: readonly CompletenessPeriod[]): Promise<string[]> {
  const situations = await readSituations(db, null)
  if (situations.size === 0) return []
  const people = [...situations.keys()]
  const { without } = await sortSpans(db, { periodIds: periods.map(({ id }) => id), people })
  const since = new Map((await db.selectFrom('person').select(['id', 'cpns_date']).where(among(people)).execute()).map((one) => [one.id, one.cpns_date]))
  const persons = people.flatMap((id) => periods.flatMap((period) => {
    const starts = later(isoDate(period.starts), isoDate(since.get(id) ?? period.starts))
    return noSkpDue(situations.get(id), starts, isoDate(period.ends)) === null ? [] : [`${period.id}:p${id}`]
  }))
  return [...without.map(spanKey), ...persons]
}

const among = (people: readonly number[]) => sql<boolean>`person.id in (select value from json_each(${JSON.stringify(people)}))`
