import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { CandidateFilter, RunView } from '../../../../shared/contract/merit.ts'
import { candidateRules } from '../../../../shared/domain/rules-for-people.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import type { Database } from '../../db/tables/database.ts'
import { disciplineScopeOf, readerRoles, unitIn, unitScopeOf, type UnitScope } from '../../row-scope.ts'
import { findRun } from '../assess/run-view.ts'
import { searchConditions } from '../people/person-query.ts'

/** What a list of candidates is drawn from: a run, its rules, and the people whom caller and filter leave. */
export type CandidateChoice = {
  readonly run: RunView
  /** Every rule of the kind that the run asked. */
  readonly rules: readonly string[]
  readonly filter: CandidateFilter
  readonly people: readonly Expression<SqlBool>[]
  /** Where the caller may read about discipline. */
  readonly open: UnitScope
}

/** Works out the choice, or null before the first run. Throws `bad-input` for a rule that the list does not know, `not-found` for such a unit. */
export async function chooseCandidates(context: Context, filter: CandidateFilter): Promise<CandidateChoice | null> {
  const run = await findRun(context.db, filter.runId)
  if (!run) return null
  const rules = candidateRules.filter((rule) => rule.subject === filter.kind && Object.hasOwn(run.findings, rule.id)).map((rule) => rule.id)
  if (filter.rule !== null && !rules.includes(filter.rule)) {
    if (rules.length === 0) throw new TanjakError('bad-input', { key: 'assess.no-rules-on', values: { on: { date: run.on } } })
    throw new TanjakError('bad-input', { key: 'assess.unknown-rule', values: { rule: filter.rule, known: rules.join(', ') } })
  }
  const people = [...searchConditions(filter.search), unitIn('person_current.unit_id', await unitScopeOf(context, readerRoles))]
  if (filter.unitId !== null) {
    const tree = await readUnitTree(context.db, context.today())
    const known = await context.db.selectFrom('unit').select('id').where('id', '=', filter.unitId).executeTakeFirst()
    if (!known) throw new TanjakError('not-found', { key: 'units.not-found', values: { id: filter.unitId } })
    people.push(unitIn('person_current.unit_id', new Set([filter.unitId, ...tree.subtreeOf(filter.unitId)])))
  }
  if (filter.employeeKind.length > 0) people.push(sql<SqlBool>`person_current.employee_kind in (${sql.join([...filter.employeeKind])})`)
  return { run, rules, filter, people, open: await disciplineScopeOf(context) }
}

/** The findings about the chosen people, whatever their outcome; a flag that nobody set is new. */
export function selectFindings(db: Kysely<Database>, { run, rules, people }: CandidateChoice) {
  return db.selectFrom('run_finding').innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id')
    .leftJoin('flag', (join) => join.onRef('flag.person_id', '=', 'run_finding.person_id').onRef('flag.rule', '=', 'run_finding.rule'))
    .where('run_finding.run_id', '=', run.runId).where('run_finding.rule', 'in', rules.length > 0 ? [...rules] : [''])
    .where((where) => where.and([...people]))
}

/** The findings that the list shows. */
export function selectShown(db: Kysely<Database>, choice: CandidateChoice) {
  const { rule, outcome, state } = choice.filter
  let shown = selectFindings(db, choice)
  if (rule !== null) shown = shown.where('run_finding.rule', '=', rule)
  if (outcome.length > 0) shown = shown.where('run_finding.outcome', 'in', outcome)
  if (state.length > 0) shown = shown.where(sql<SqlBool>`coalesce(flag.state, 'new') in (${sql.join(state)})`)
  return shown
}
