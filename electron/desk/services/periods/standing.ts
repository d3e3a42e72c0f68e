import { sql, type RawBuilder } from 'kysely'
import type { Standing } from '../../../../shared/contract/period.ts'
import type { Context } from '../../context.ts'
import { spansInReach } from '../assignments/reach.ts'
import { importedOf } from '../ratings/same-rating.ts'
import { readSituations } from './no-skp.ts'
import { spanEnds, spanInService, spanStarts } from './span-days.ts'
import { sortSpans, spanKey } from './spans.ts'

const NOTHING: Standing = { total: 0, none: 0, draft: 0, submitted: 0, confirmed: 0, locked: 0, imported: 0, gaps: 0 }

type Counted = { readonly periodId: number; readonly standing: Exclude<keyof Standing, 'total' | 'gaps'> | 'returned'; readonly gap: 0 | 1; readonly spans: number }

/**
 * Where the SKP spans of periods stand, as far as the caller reaches: Admin, Pimpinan and Auditor those of their units, a Penilai those
 * that the caller rates or confirms, never the own ones. Counted by the store in one question, however many people there are; `imported`
 * is told as `importedFor` of the ratings tells it.
 */
export async function standingsOf(context: Context, periodIds: readonly number[]): Promise<ReadonlyMap<number, Standing>> {
  const { rows } = await sql<Counted>`
    with span as (
      select period.id as period_id, period.starts as period_starts, period.ends as period_ends, assignment.id as assignment_id,
        assignment.person_id, assignment.post_name, assignment.evaluator_id, assignment.acting,
        ${spanStarts} as starts,
        ${spanEnds} as ends
      from appraisal_period as period
        join assignment on assignment.starts <= period.ends and (assignment.ends is null or assignment.ends >= period.starts)
        join person on person.id = assignment.person_id
      where period.id in (select value from json_each(${JSON.stringify(periodIds)})) and ${spanInService}
        and ${await spansInReach(context)}
    ), counted as (
      select * from span where starts <= ends and not ${await leftOut(context, periodIds)}
    ), placed as (
      select span.period_id, span.evaluator_id, coalesce(
        (select state from evaluation join evaluation_version as version on version.evaluation_id = evaluation.id
          where evaluation.period_id = span.period_id and evaluation.assignment_id = span.assignment_id and version.state <> 'dropped'
          order by version.number desc limit 1),
        case when exists (
          ${importedOf('span')}
        ) then 'imported' else 'none' end) as standing
      from counted as span
    )
    select period_id as periodId, standing, evaluator_id is null as gap, count(*) as spans from placed group by 1, 2, 3`.execute(context.db)
  const standings = new Map(periodIds.map((id) => [id, NOTHING]))
  for (const { periodId, standing, gap, spans } of rows) {
    const before = standings.get(periodId) ?? NOTHING
    const place = standing === 'returned' ? 'draft' : standing
    standings.set(periodId, { ...before, total: before.total + spans, [place]: before[place] + spans, gaps: before.gaps + (gap && place === 'none' ? spans : 0) })
  }
  return standings
}

/** The standing of one period; nothing where it has no span. */
export function standingOf(standings: ReadonlyMap<number, Standing>, periodId: number): Standing {
  return standings.get(periodId) ?? NOTHING
}

/** Spans of people who make no SKP, as a condition over `span`: few, so that they are worked out one by one and left out by name. */
export async function leftOut({ db }: Pick<Context, 'db'>, periodIds: readonly number[]): Promise<RawBuilder<boolean>> {
  const situations = await readSituations(db, null)
  const { without } = situations.size === 0 ? { without: [] } : await sortSpans(db, { periodIds, people: [...situations.keys()] })
  if (without.length === 0) return sql<boolean>`false`
  return sql<boolean>`span.period_id || ':' || span.assignment_id in (select value from json_each(${JSON.stringify(without.map(spanKey))}))`
}
