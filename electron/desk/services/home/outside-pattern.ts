import { sql } from 'kysely'
import { checkDistribution } from '../../../../shared/domain/appraisal/distribution.ts'
import { countsOf } from '../../../../shared/domain/calibration/unit-standing.ts'
import { NotInForceError } from '../../../../shared/legal/not-in-force.ts'
import type { Predikat } from '../../../../shared/legal/terms/predikat.ts'
import { hasRole, type Context } from '../../context.ts'
import { inScope, unitScopeOf } from '../../row-scope.ts'
import { measuredPeriod } from '../calibration/measured-period.ts'
import { leftOut } from '../periods/standing.ts'
import type { Found } from './found.ts'

type Counted = { readonly periodId: number; readonly unitId: string; readonly predikat: Predikat; readonly people: number }

/** So many units are named; of the others, how many there are. */
const NAMED = 3

/**
 * Tells a head which of the own units stand outside the pattern of their capaian, in the periods that are open, or in the last one when
 * none is. Counted like a calibration: what was submitted, confirmed or locked, else imported; each person once; a unit with everything
 * below it, less the sub-units that have a capaian of their own; a single rated person is never judged.
 */
export async function outsidePattern(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'pimpinan')) return []
  const { db } = context
  const periods = await db.selectFrom('appraisal_period').select(['id', 'ends', 'state']).where('opens_on', '<=', context.today()).orderBy('ends', 'desc').execute()
  const open = periods.filter(({ state }) => state === 'open')
  const asked = open.length > 0 ? open : periods.slice(0, 1)
  const set = await db.selectFrom('unit_capaian').select('period_id').distinct().where('replaced_at', 'is', null).where('period_id', 'in', asked.length > 0 ? asked.map(({ id }) => id) : [-1]).execute()
  const measured = asked.filter(({ id }) => set.some((one) => one.period_id === id))
  if (measured.length === 0) return []
  const counted = Map.groupBy(await countedPeople(context, measured.map(({ id }) => id)), ({ periodId }) => periodId)
  const scope = await unitScopeOf(context, ['pimpinan'])
  const outside = new Map<string, string>()
  for (const period of measured) {
    const { capaian, unitsWith, tree, on, profile } = await measuredPeriod(db, period, context.today())
    for (const [unitId, { level }] of capaian) {
      const units = inScope(scope, unitId) ? unitsWith(unitId) : null
      if (units === null) continue
      const counts: Record<Predikat, number> = { ...countsOf([]) }
      for (const one of counted.get(period.id) ?? []) if (units.has(one.unitId)) counts[one.predikat] += one.people
      if (breaks(() => checkDistribution(level, counts, on, profile))) outside.set(unitId, tree.units.get(unitId)?.name ?? unitId)
    }
  }
  const names = [...outside.values()].sort()
  const rest = names.length - NAMED
  return [{
    id: 'outside-pattern', for: ['pimpinan'], count: names.length, message: { key: 'home.waits.outside-pattern' }, tone: 'warn', tag: { key: 'home.tag.calibration' }, route: '/kalibrasi',
    detail: rest > 0 ? { key: 'home.waits.units-and-others', values: { units: { list: names.slice(0, NAMED) }, others: rest } } : { key: 'home.waits.units-named', values: { units: { list: names } } },
  }]
}

function breaks(check: () => ReturnType<typeof checkDistribution>): boolean {
  try {
    const { judged, checks } = check()
    return judged && checks.some(({ broken }) => broken)
  } catch (error) {
    // Before there was a pattern none can be broken.
    if (error instanceof NotInForceError) return false
    throw error
  }
}

/** How many people of each unit have which predikat, counted by the store in one question. */
async function countedPeople(context: Context, periodIds: readonly number[]): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    with span as (
      select period.id as period_id, period.starts as period_starts, period.ends as period_ends, assignment.id as assignment_id, assignment.person_id, assignment.post_name, assignment.unit_id,
        max(period.starts, assignment.starts, coalesce(person.cpns_date, assignment.starts)) as starts,
        min(period.ends, coalesce(assignment.ends, period.ends), coalesce(date(person.left_on, '-1 day'), period.ends)) as ends
      from appraisal_period as period
        join assignment on assignment.starts <= period.ends and (assignment.ends is null or assignment.ends >= period.starts) and assignment.acting = 0
        join person on person.id = assignment.person_id
      where period.id in (select value from json_each(${JSON.stringify(periodIds)})) and not (person.state = 'left' and person.left_on is null)
    ), placed as (
      select *, row_number() over (partition by period_id, person_id order by ends desc, starts desc, assignment_id desc) as place, count(*) over (partition by period_id, person_id) = 1 as alone
      from span where starts <= ends and not ${await leftOut(context, periodIds)}
    ), rated as (
      select period_id, unit_id, coalesce(
        (select version.predikat from evaluation join evaluation_version as version on version.evaluation_id = evaluation.id
          where evaluation.period_id = placed.period_id and evaluation.assignment_id = placed.assignment_id and version.state in ('submitted', 'confirmed', 'locked')
          order by version.number desc limit 1),
        (select case when min(rating.predikat) = max(rating.predikat) and count(rating.predikat) = count(*) then min(rating.predikat) end from rating
          where rating.person_id = placed.person_id and rating.version_id is null and rating.set_aside = 0 and rating.acting = 0
            and (rating.period_start, rating.period_end) in ((placed.starts, placed.ends), (placed.period_starts, placed.period_ends)) and (rating.post_name = placed.post_name or alone))
      ) as predikat from placed where place = 1 and unit_id is not null
    )
    select period_id as periodId, unit_id as unitId, predikat, count(*) as people from rated where predikat is not null group by 1, 2, 3`.execute(context.db)
  return rows
}
