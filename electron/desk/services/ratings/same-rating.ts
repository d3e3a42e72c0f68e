import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../db/tables/database.ts'

/** What an imported rating says of what it rates. */
export type ToldRating = { readonly start: string; readonly end: string; readonly post: string; readonly acting: boolean }

/** An SKP span in a period: its own days, those of the period, and whether the person has no other of that kind of post in the period. */
export type RatedPlace = {
  readonly starts: string
  readonly ends: string
  readonly periodStarts: string
  readonly periodEnds: string
  readonly post: string
  readonly acting: boolean
  readonly alone: boolean
}

/**
 * Whether an imported rating of a person rates this span: acting or not as it is, over the days of the span or of its whole period (a
 * file may tell a joiner's or mover's rating over the whole year), and of the same post; of any post where the span stands alone, since
 * posts may be spelt differently. `importedOf` says the same to the store.
 */
export function ratesPlace(told: ToldRating, place: RatedPlace): boolean {
  if (told.acting !== place.acting) return false
  const days = [`${place.starts} ${place.ends}`, `${place.periodStarts} ${place.periodEnds}`]
  return days.includes(`${told.start} ${told.end}`) && (place.alone || told.post === place.post)
}

/** The same as a question to the store: the imported ratings that count for the span of this alias, which has the columns of a span and `period_starts`, `period_ends`. */
export function importedOf(alias: 'span' | 'due'): RawBuilder<unknown> {
  const of = (column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`)
  return sql`select 1 from rating where rating.person_id = ${of('person_id')} and rating.version_id is null and rating.set_aside = 0 and rating.acting = ${of('acting')}
    and (rating.period_start, rating.period_end) in ((${of('starts')}, ${of('ends')}), (${of('period_starts')}, ${of('period_ends')}))
    and (rating.post_name = ${of('post_name')} or ${alone(of('person_id'), of('acting'), of('period_starts'), of('period_ends'))})`
}

// One span at most; somebody to whom nobody is assigned has none.
function alone(person: RawBuilder<unknown>, acting: RawBuilder<unknown>, starts: RawBuilder<unknown>, ends: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`2 > (select count(*) from assignment as beside where beside.person_id = ${person} and beside.acting = ${acting}
    and beside.starts <= ${ends} and (beside.ends is null or beside.ends >= ${starts}))`
}

type PlacedSpan = { readonly periodId: number; readonly personId: number; readonly post: string; readonly acting: boolean; readonly starts: string; readonly ends: string }

/** The places of spans, for `ratesPlace`. */
export async function placesOf(db: Kysely<Database>, spans: readonly PlacedSpan[]): Promise<(span: PlacedSpan) => RatedPlace> {
  const list = (values: Iterable<number>) => sql`(select value from json_each(${JSON.stringify([...new Set(values)])}))`
  const periodIds = list(spans.map(({ periodId }) => periodId))
  const periods = new Map((await db.selectFrom('appraisal_period').select(['id', 'starts', 'ends']).where(sql<boolean>`id in ${periodIds}`).execute()).map((period) => [period.id, period]))
  const { rows } = await sql<{ key: string }>`select period.id || ' ' || assignment.person_id || ' ' || assignment.acting as key
    from assignment join appraisal_period as period on assignment.starts <= period.ends and (assignment.ends is null or assignment.ends >= period.starts)
    where period.id in ${periodIds} and assignment.person_id in ${list(spans.map(({ personId }) => personId))} group by 1 having count(*) > 1`.execute(db)
  const several = new Set(rows.map(({ key }) => key))
  return ({ periodId, personId, post, acting, starts, ends }) => {
    const period = periods.get(periodId)
    return {
      starts, ends, periodStarts: period?.starts ?? starts, periodEnds: period?.ends ?? ends, post, acting, alone: !several.has(`${periodId} ${personId} ${acting ? 1 : 0}`),
    }
  }
}

/** Of a locked rating in the record of ratings: the days of the period that it was rated in, and whether its span stands alone there. */
export type EnteredPlace = Pick<RatedPlace, 'periodStarts' | 'periodEnds' | 'alone'>

/** The places of all locked ratings, by their version. */
export async function enteredPlaces(db: Kysely<Database>): Promise<ReadonlyMap<number, EnteredPlace>> {
  const { rows } = await sql<{ id: number; periodStarts: string; periodEnds: string; alone: 0 | 1 }>`
    select version.id, period.starts as periodStarts, period.ends as periodEnds, ${alone(sql.ref('rating.person_id'), sql.ref('rating.acting'), sql.ref('period.starts'), sql.ref('period.ends'))} as alone
    from rating join evaluation_version as version on version.id = rating.version_id join evaluation on evaluation.id = version.evaluation_id
      join appraisal_period as period on period.id = evaluation.period_id`.execute(db)
  return new Map(rows.map(({ id, periodStarts, periodEnds, alone: sole }) => [id, { periodStarts, periodEnds, alone: sole === 1 }]))
}
