import { sql, type Kysely } from 'kysely'
import { addDays, isoDate, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { Finding } from '../../../../shared/legal/finding.ts'
import type { Database } from '../../db/tables/database.ts'
import { noSkpDue, readSituations } from './no-skp.ts'

/** One SKP span in one period: what is to be rated, by whom, within which days (both included). */
export type Span = {
  readonly periodId: number
  readonly period: string
  readonly periodKind: 'month' | 'quarter' | 'year'
  readonly periodOpen: boolean
  readonly periodOpensOn: IsoDate
  readonly periodDeadline: IsoDate
  readonly assignmentId: number
  readonly personId: number
  readonly nip: string
  readonly name: string
  readonly golongan: string | null
  readonly employeeKind: 'PNS' | 'PPPK' | 'PPPK_PW'
  readonly post: string
  readonly unitId: string | null
  readonly unit: string
  readonly acting: boolean
  readonly headsUnit: boolean
  readonly starts: IsoDate
  readonly ends: IsoDate
  readonly evaluatorId: number | null
  readonly superiorId: number | null
  readonly evaluator: string | null
  readonly superior: string | null
}

/** Which spans are asked for; what is left out does not limit. */
export type SpanChoice = {
  readonly periodIds: readonly number[]
  readonly evaluators?: readonly number[]
  readonly superiors?: readonly number[]
  readonly units?: ReadonlySet<string> | null
  readonly assignments?: readonly number[]
  readonly people?: readonly number[]
}

/** The key of a span, as maps hold it. */
export const spanKey = ({ periodId, assignmentId }: { readonly periodId: number; readonly assignmentId: number }): string => `${periodId}:${assignmentId}`

const oneOf = (column: string, values: Iterable<string | number>) => sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify([...values])}))`

/** A span for which no SKP is due, with the rule's answer. */
export type SpanWithoutSkp = Span & { readonly noSkp: Finding }

/**
 * The SKP spans in scope of periods, in the order of names: every assignment that touches the period while the person is in service and
 * makes an SKP. A span is in scope by its days, whoever holds a post today; somebody who left was in service until the day before. Where
 * that leaves no day of a span whose rating was handed in, the rating stays in scope with its own days.
 */
export async function readSpans(db: Kysely<Database>, choice: SpanChoice): Promise<Span[]> {
  return (await sortSpans(db, choice)).within
}

/**
 * The spans in scope, and those that are out of it because the person makes no SKP all the while (CLTN, MPP …). What was submitted,
 * confirmed or locked stays in scope: a record that comes later takes no rating out of sight.
 */
export async function sortSpans(db: Kysely<Database>, choice: SpanChoice): Promise<{ readonly within: Span[]; readonly without: SpanWithoutSkp[] }> {
  const spans = await touchingSpans(db, choice)
  const situations = await readSituations(db, spans.length > MANY ? null : [...new Set(spans.map(({ personId }) => personId))])
  const without = situations.size === 0 ? [] : spans.flatMap((span) => {
    const noSkp = noSkpDue(situations.get(span.personId), span.starts, span.ends)
    return noSkp === null ? [] : [{ ...span, noSkp }]
  })
  if (without.length === 0) return { within: spans, without }
  const rated = await ratedSpans(db, without)
  const out = new Map(without.filter((span) => !rated.has(spanKey(span))).map((span) => [spanKey(span), span]))
  return { within: spans.filter((span) => !out.has(spanKey(span))), without: [...out.values()] }
}

// From here on it is quicker to read the situations of everybody.
const MANY = 2000

async function ratedSpans(db: Kysely<Database>, spans: readonly Pick<Span, 'assignmentId'>[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('evaluation').innerJoin('evaluation_version', 'evaluation_version.evaluation_id', 'evaluation.id')
    .select(['period_id as periodId', 'assignment_id as assignmentId']).distinct()
    .where(oneOf('assignment_id', spans.map(({ assignmentId }) => assignmentId))).where('state', 'in', ['submitted', 'confirmed', 'locked']).execute()
  return new Set(rows.map(spanKey))
}

async function touchingSpans(db: Kysely<Database>, choice: SpanChoice): Promise<Span[]> {
  const { evaluators, superiors, units, assignments, people } = choice
  let asked = db.selectFrom('assignment')
    .innerJoin('appraisal_period', (join) => join.onRef('assignment.starts', '<=', 'appraisal_period.ends')
      .on((on) => on.or([on('assignment.ends', 'is', null), on('assignment.ends', '>=', on.ref('appraisal_period.starts'))])))
    .innerJoin('person', 'person.id', 'assignment.person_id').leftJoin('person_current', 'person_current.person_id', 'person.id')
    .select([
      'appraisal_period.id as periodId', 'appraisal_period.kind as periodKind', 'appraisal_period.state as periodState', 'appraisal_period.starts as periodStarts', 'appraisal_period.ends as periodEnds',
      'appraisal_period.opens_on as opensOn', 'appraisal_period.deadline',
      'assignment.id as assignmentId', 'person.id as personId', 'person.nip', 'person.name', 'person_current.golongan', 'person.employee_kind as employeeKind', 'assignment.post_name as post',
      'assignment.unit_id as unitId', 'assignment.unit_name as unit', 'assignment.acting', 'assignment.heads_unit as headsUnit', 'assignment.starts', 'assignment.ends',
      'assignment.evaluator_id as evaluatorId', 'assignment.superior_id as superiorId', 'person.cpns_date as since', 'person.left_on as leftOn', 'person.state',
    ])
    .where(oneOf('appraisal_period.id', choice.periodIds))
  if (evaluators) asked = asked.where(oneOf('assignment.evaluator_id', evaluators))
  if (superiors) asked = asked.where(oneOf('assignment.superior_id', superiors))
  if (units) asked = asked.where(oneOf('assignment.unit_id', units))
  if (assignments) asked = asked.where(oneOf('assignment.id', assignments))
  if (people) asked = asked.where(oneOf('assignment.person_id', people))
  const rows = await asked.orderBy('appraisal_period.starts').orderBy('appraisal_period.ends').orderBy('person_current.sort_name').orderBy('person.nip').orderBy('assignment.starts').execute()
  const names = await raterNames(db)
  const nameOf = (id: number | null): string | null => (id === null ? null : names.get(id) ?? null)
  const placed = rows.map((row) => {
    const starts = [row.periodStarts, row.starts, row.since ?? row.starts].map(isoDate).reduce((a, b) => (a > b ? a : b))
    const own = [row.periodEnds, row.ends ?? row.periodEnds].map(isoDate).reduce((a, b) => (a < b ? a : b))
    const lastDay = row.leftOn === null ? null : addDays(isoDate(row.leftOn), -1)
    return { row, starts, own, ends: lastDay !== null && lastDay < own ? lastDay : own, unknown: row.state === 'left' && lastDay === null }
  })
  const gone = placed.filter(({ starts, ends, own, unknown }) => starts <= own && (starts > ends || unknown))
  const rated = gone.length === 0 ? new Set<string>() : await ratedSpans(db, gone.map(({ row }) => row))
  return placed.flatMap(({ row, starts, own, ends: served, unknown }) => {
    const out = starts > served || unknown
    if (starts > own || (out && !rated.has(spanKey(row)))) return []
    const ends = out ? own : served
    return [{
      periodId: row.periodId, period: periodLabel({ kind: row.periodKind, start: isoDate(row.periodStarts), end: isoDate(row.periodEnds) }), periodKind: row.periodKind,
      periodOpen: row.periodState === 'open', periodOpensOn: isoDate(row.opensOn), periodDeadline: isoDate(row.deadline), assignmentId: row.assignmentId, personId: row.personId, nip: row.nip, name: row.name, golongan: row.golongan, employeeKind: row.employeeKind,
      post: row.post, unitId: row.unitId, unit: row.unit, acting: row.acting === 1, headsUnit: row.headsUnit === 1, starts, ends,
      evaluatorId: row.evaluatorId, superiorId: row.superiorId, evaluator: nameOf(row.evaluatorId), superior: nameOf(row.superiorId),
    }]
  })
}

/** The names of all officials who rate or decide, by their number. */
export async function raterNames(db: Kysely<Database>): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('rater').leftJoin('person', 'person.id', 'rater.person_id').select(['rater.id', 'rater.name', 'person.name as personName']).execute()
  return new Map(rows.map(({ id, name, personName }) => [id, name ?? personName ?? '']))
}
