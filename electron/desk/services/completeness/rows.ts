import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import { turns, type MissingRating } from '../../../../shared/contract/completeness.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { unitIn } from '../../row-scope.ts'
import { searchConditions } from '../people/person-query.ts'
import { raterNames } from '../periods/spans.ts'
import { itemsOf, type Item } from './items.ts'
import { periodsOfYear, type CompletenessPeriod } from './periods.ts'
import { needUnit } from './unit-in-reach.ts'

type Filter = ParsedInputOf<'completeness.rows'>['filter']
type Page = { readonly offset: number; readonly limit: number }

/** What a list of ratings due is drawn from. */
export type CompletenessChoice = { readonly periods: readonly CompletenessPeriod[]; readonly items: RawBuilder<unknown>; readonly where: Expression<SqlBool>; readonly filter: Filter }

/** One page of the ratings that are due, who waits first, and how many there are at whose turn, whatever turn is asked for. Error: `not-found`. */
export async function completenessRows(context: Context, { filter, offset, limit }: ParsedInputOf<'completeness.rows'>): Promise<OutputOf<'completeness.rows'>> {
  const choice = await chooseRatings(context, filter)
  const { rows, counts: found } = await readRatings(context, choice, { offset, limit })
  // An empty page has nothing to carry the counts.
  const counts = found ?? await countTurns(context, choice)
  return { total: turnsOf(filter).reduce((sum, turn) => sum + counts[turn], 0), rows, counts }
}

/** Works out what a filter leaves. Error: `not-found` for a unit that is not the caller's. */
export async function chooseRatings(context: Context, filter: Filter): Promise<CompletenessChoice> {
  const periods = (await periodsOfYear(context, filter.year)).filter(({ id }) => filter.periodId === null || id === filter.periodId)
  const conditions = [...searchConditions(filter.search)]
  if (filter.unitId !== null) conditions.push(unitIn('item.unit_id', await needUnit(context, await readUnitTree(context.db, context.today()), filter.unitId)))
  return { periods, items: await itemsOf(context, periods), where: conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`, filter }
}

/** The turns that a filter lets through. */
export function turnsOf(filter: Filter): readonly MissingRating['turn'][] {
  return filter.turn.length === 0 ? turns : filter.turn
}

type Counts = OutputOf<'completeness.rows'>['counts']

const counted = (where: Expression<SqlBool>): RawBuilder<string> => sql<string>`(
  select json_group_object(turn, people) from (
    select turn, count(*) as people from item left join person_current on person_current.person_id = item.person_id where ${where} group by turn))`

/** How many ratings are at whose turn, whatever turn the filter asks for. */
export async function countTurns({ db }: Context, { items, where }: CompletenessChoice): Promise<Counts> {
  const { rows } = await sql<{ counts: string }>`with ${items} select ${counted(where)} as counts`.execute(db)
  return countsOf(rows[0]?.counts ?? '{}')
}

const countsOf = (json: string): Counts => ({ assign: 0, evaluator: 0, superior: 0, lock: 0, done: 0, 'no-skp': 0, ...JSON.parse(json) as Partial<Counts> })

type Stored = Item & { readonly nip: string; readonly name: string; readonly submitted_at: string | null; readonly confirmed_at: string | null; readonly created_at: string | null; readonly counts: string }

/** The rows of one page, by turn, period and name, with the counts of all; null where the page is empty. */
export async function readRatings(
  { db }: Context, { items, where, filter, periods }: CompletenessChoice, { offset, limit }: Page,
): Promise<{ readonly rows: MissingRating[]; readonly counts: Counts | null }> {
  const turn = filter.turn.length === 0 ? sql`true` : sql`item.turn in (${sql.join(filter.turn)})`
  const { rows } = await sql<Stored>`
    with ${items}
    select item.*, person.nip, person.name, version.submitted_at, version.confirmed_at, version.created_at, ${counted(where)} as counts
    from (
      select item.*, period.starts as period_starts, person_current.sort_name from item join period on period.id = item.period_id
        left join person_current on person_current.person_id = item.person_id where ${where} and ${turn}
      order by ${placeOf('item.turn')}, period.ends, period.starts desc, sort_name, item.person_id, assignment_id limit ${limit} offset ${offset}
    ) as item join person on person.id = item.person_id join period on period.id = item.period_id
      left join evaluation on evaluation.period_id = item.period_id and evaluation.assignment_id = item.assignment_id
      left join evaluation_version as version on version.evaluation_id = evaluation.id
        and version.number = (select max(number) from evaluation_version as last where last.evaluation_id = evaluation.id and last.state <> 'dropped')
    order by ${placeOf('item.turn')}, period.ends, period.starts desc, sort_name, item.person_id, assignment_id`.execute(db)
  const [named, known] = [await raterNames(db), new Map(periods.map((period) => [period.id, period]))]
  return {
    rows: rows.map((row) => viewOf(row, known.get(row.period_id), (id) => (id === null ? null : named.get(id) ?? null))),
    counts: rows[0] ? countsOf(rows[0].counts) : null,
  }
}

// In the order of the work: who is missing altogether first, what is done last.
const placeOf = (column: string): RawBuilder<number> => sql<number>`case ${sql.ref(column)} ${sql.join(turns.map((turn, at) => sql`when ${turn} then ${at}`), sql` `)} end`

function viewOf(row: Stored, period: CompletenessPeriod | undefined, nameOf: (id: number | null) => string | null): MissingRating {
  const who = row.turn === 'evaluator' ? nameOf(row.evaluator_id) : row.turn === 'superior' ? nameOf(row.superior_id) : null
  const since = row.state === 'submitted' ? row.submitted_at : row.state === 'confirmed' ? row.confirmed_at : row.state === 'returned' ? row.created_at
    : row.turn === 'evaluator' || row.turn === 'assign' ? period?.opensOn ?? null : null
  const day = since?.slice(0, 10) ?? null
  return {
    periodId: row.period_id, period: period?.label ?? '', assignmentId: row.assignment_id, nip: row.nip, name: row.name, post: row.post_name, unitId: row.unit_id, unit: row.unit_name,
    turn: row.turn, who, since: day !== null && isIsoDate(day) ? day : null, message: whyOf(row, who),
  }
}

function whyOf({ turn, state }: Item, who: string | null): Message {
  if (turn === 'assign') return { key: state === 'submitted' ? 'completeness.why.no-superior' : 'completeness.why.assign' }
  if (turn === 'evaluator') return { key: state === 'returned' ? 'completeness.why.returned' : 'completeness.why.evaluator', values: { who: who ?? '' } }
  if (turn === 'superior') return { key: 'completeness.why.superior', values: { who: who ?? '' } }
  if (turn === 'done') return { key: state === 'imported' ? 'completeness.why.imported' : 'completeness.why.locked' }
  return { key: turn === 'lock' ? 'completeness.why.lock' : 'completeness.why.no-skp' }
}
