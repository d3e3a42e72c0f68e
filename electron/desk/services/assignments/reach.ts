import { sql, type Expression, type SqlBool } from 'kysely'
import type { Context } from '../../context.ts'
import { inScope, OutsideReach, readerRoles, unitIn, unitScopeOf, type OutsideRow, type RowScope, type UnitScope } from '../../row-scope.ts'
import type { Span } from '../periods/spans.ts'
import { dutiesOf, dutyAs, type Duty } from './duties.ts'

type Caller = Pick<Context, 'db' | 'account' | 'today'>
type RatedSpan = Pick<Span, 'evaluatorId' | 'superiorId' | 'unitId' | 'personId'>

/** As what a caller stands to a span: a duty names the delegation under which it is done; `auditor` may also read a draft not sent yet. */
export type SpanReach = { readonly evaluator: Duty | null; readonly superior: Duty | null; readonly reader: boolean; readonly auditor: boolean }

/**
 * Asks as what the caller stands to spans, past ones too; null to those that are none of the caller's. Evaluator and atasan are those
 * who hold the role Penilai for the unit of the span (by a delegation: for any), never over themselves; readers are Admin, Pimpinan and Auditor of that unit.
 */
export async function spanReach(context: Caller): Promise<(span: RatedSpan) => SpanReach | null> {
  const [duties, own] = [await dutiesOf(context), await ownPeople(context)]
  const [rated, read, audited] = [await unitScopeOf(context, ['penilai']), await unitScopeOf(context, readerRoles), await unitScopeOf(context, ['auditor'])]
  const as = (span: RatedSpan, raterId: number | null): Duty | null => {
    const duty = own.includes(span.personId) ? undefined : dutyAs(duties, raterId)
    return duty && mayActAs(duty, rated, span.unitId) ? duty : null
  }
  return (span) => {
    const [evaluator, superior] = [as(span, span.evaluatorId), as(span, span.superiorId)]
    const reader = inScope(read, span.unitId)
    return evaluator || superior || reader ? { evaluator, superior, reader, auditor: inScope(audited, span.unitId) } : null
  }
}

// An own duty holds within the units of the grant; a delegation names the official for whom it is done, wherever those people stand.
function mayActAs({ delegationId }: Duty, rated: UnitScope, unitId: string | null): boolean {
  return delegationId === null ? inScope(rated, unitId) : rated === null || rated.size > 0
}

/** As what the caller stands to a span; one that is none of theirs is refused as `not-found` in the words of `row`, and the refusal logged. */
export async function needSpanReach(context: Caller, span: RatedSpan, row: OutsideRow): Promise<SpanReach> {
  const reach = (await spanReach(context))(span)
  if (!reach) throw new OutsideReach(row)
  return reach
}

/** The same as a condition for `where` over `assignment`: the spans that are the caller's in any way. */
export async function spansInReach(context: Caller): Promise<Expression<SqlBool>> {
  const read = await unitScopeOf(context, readerRoles)
  const rated = await unitScopeOf(context, ['penilai'])
  const duties = read === null || rated?.size === 0 ? [] : await dutiesOf(context)
  if (duties.length === 0) return unitIn('assignment.unit_id', read)
  const list = (values: readonly number[]) => sql`(select value from json_each(${JSON.stringify(values)}))`
  const ratersOf = (delegated: boolean) => list(duties.filter(({ delegationId }) => (delegationId !== null) === delegated).map(({ raterId }) => raterId))
  const by = (raters: ReturnType<typeof list>) => sql`(assignment.evaluator_id in ${raters} or assignment.superior_id in ${raters})`
  return sql<SqlBool>`(${unitIn('assignment.unit_id', read)} or (((${unitIn('assignment.unit_id', rated)} and ${by(ratersOf(false))}) or ${by(ratersOf(true))})
    and assignment.person_id not in ${list(await ownPeople(context))}))`
}

/**
 * The officials whom a reader may see, null for all: those who rate, confirm or stand in the units that the roles Admin, Pimpinan and
 * Auditor reach; and as whom the caller acts.
 */
export async function ratersInReach(context: Caller): Promise<ReadonlySet<number> | null> {
  const units = await unitScopeOf(context, readerRoles)
  if (units === null) return null
  const { rows } = await sql<{ id: number }>`
    select rater.id from rater join person_current on person_current.person_id = rater.person_id where ${unitIn('person_current.unit_id', units)}
    union select evaluator_id from assignment where evaluator_id is not null and ${unitIn('assignment.unit_id', units)}
    union select superior_id from assignment where superior_id is not null and ${unitIn('assignment.unit_id', units)}`.execute(context.db)
  return new Set([...rows.map(({ id }) => id), ...(await dutiesOf(context)).map(({ raterId }) => raterId)])
}

/**
 * The people whom the caller may see: those of the units of Admin, Pimpinan and Auditor, and for a Penilai those whom the caller rates or
 * whose ratings the caller confirms (own or by a running delegation), in spans that run today or touch an open period.
 */
export async function rowScopeOf(context: Caller): Promise<RowScope> {
  const units = await unitScopeOf(context, readerRoles)
  return { units, people: units === null ? new Set() : await assignedPeople(context) }
}

async function assignedPeople(context: Caller): Promise<ReadonlySet<number>> {
  const rated = await unitScopeOf(context, ['penilai'])
  const duties = rated?.size === 0 ? [] : await dutiesOf(context)
  if (duties.length === 0) return new Set()
  const raters = sql`(select value from json_each(${JSON.stringify(duties.map(({ raterId }) => raterId))}))`
  const today = context.today()
  // Two questions along the two indexes; one with "or" would read every assignment of the office.
  const { rows } = await sql<{ person_id: number; unit_id: string | null; evaluator_id: number | null; superior_id: number | null }>`
    with mine as (select * from assignment where evaluator_id in ${raters} union select * from assignment where superior_id in ${raters})
    select distinct person_id, unit_id, evaluator_id, superior_id from mine
    where (starts <= ${today} and (ends is null or ends >= ${today})) or exists (
      select 1 from appraisal_period as period where period.state = 'open' and mine.starts <= period.ends and (mine.ends is null or mine.ends >= period.starts)
    )`.execute(context.db)
  const own = await ownPeople(context)
  const acts = ({ evaluator_id: evaluator, superior_id: superior, unit_id: unitId }: (typeof rows)[number]): boolean => duties.some((duty) => (
    (duty.raterId === evaluator || duty.raterId === superior) && mayActAs(duty, rated, unitId)
  ))
  return new Set(rows.filter((row) => acts(row) && !own.includes(row.person_id)).map((row) => row.person_id))
}

// Being an evaluator opens nobody's own record, not even through the delegation of the official who rates them.
async function ownPeople({ db, account }: Caller): Promise<readonly number[]> {
  const linked = await db.selectFrom('rater').select('person_id').where('account_id', '=', account.id).execute()
  const numbered = account.nip === null ? [] : await db.selectFrom('person_number').select('person_id').where('nip', '=', account.nip).execute()
  return [...linked, ...numbered].flatMap(({ person_id: id }) => id ?? [])
}
