import { sql, type RawBuilder } from 'kysely'

/**
 * The days of a span as `sortSpans` tells them, for a question to the store over `period`, `assignment` and `person`: within the period,
 * the assignment and the service of the person. Where the day of leaving would take a rating out of sight that was handed in, its own
 * days stay. Spans whose `starts` come after their `ends` are none.
 */
export const spanStarts: RawBuilder<string> = sql`max(period.starts, assignment.starts, coalesce(person.cpns_date, assignment.starts))`

const handedIn = sql`exists (select 1 from evaluation as rated join evaluation_version as firm on firm.evaluation_id = rated.id
  where rated.period_id = period.id and rated.assignment_id = assignment.id and firm.state in ('submitted', 'confirmed', 'locked'))`

/** The last day of a span; see `spanStarts`. */
export const spanEnds: RawBuilder<string> = sql`min(period.ends, coalesce(assignment.ends, period.ends),
  case when person.left_on is null or (date(person.left_on, '-1 day') < ${spanStarts} and ${handedIn}) then period.ends else date(person.left_on, '-1 day') end)`

/** Leaves out whoever left on a day that is not known, but for what was handed in. */
export const spanInService: RawBuilder<boolean> = sql`(not (person.state = 'left' and person.left_on is null) or ${handedIn})`
