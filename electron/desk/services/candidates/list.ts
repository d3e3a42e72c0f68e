import { sql } from 'kysely'
import { isIsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { CandidateRow } from '../../../../shared/contract/merit.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import { inScope, unitIn } from '../../row-scope.ts'
import { addTo, noCounts, type Counts } from '../assess/counts.ts'
import { sealedMessage } from '../assess/seal.ts'
import { chooseCandidates, selectFindings, selectShown, type CandidateChoice } from './choice.ts'

type Sort = ParsedInputOf<'candidates.list'>['sort']

/**
 * One page of the candidates, and how each rule of the kind ended for the people whom the filter leaves, whatever the outcome asked for.
 */
export async function listCandidates(
  context: Context, { filter, sort, offset, limit }: ParsedInputOf<'candidates.list'>,
): Promise<OutputOf<'candidates.list'>> {
  const choice = await chooseCandidates(context, filter)
  if (!choice) return { run: null, total: 0, rows: [], perRule: {} }
  const { total } = await selectShown(context.db, choice).select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = total <= offset ? [] : await readCandidates(context, choice, sort, { offset, limit })
  return { run: choice.run, total, rows, perRule: await countPerRule(context, choice) }
}

async function countPerRule({ db }: Context, choice: CandidateChoice): Promise<Record<string, Counts>> {
  const counted = await selectFindings(db, choice).select(['run_finding.rule', 'run_finding.outcome'])
    .select((select) => select.fn.countAll<number>().as('people'))
    .groupBy(['run_finding.rule', 'run_finding.outcome']).execute()
  const perRule: Record<string, Counts> = Object.fromEntries(choice.rules.map((rule) => [rule, noCounts()]))
  for (const { rule, outcome, people } of counted) addTo((perRule[rule] ??= noCounts()), outcome, people)
  return perRule
}

/** The rows of one page in their order; a sentence or day that discipline shaped is told only where the caller may read it. */
export async function readCandidates(
  { db }: Context, choice: CandidateChoice, sort: Sort, page: { readonly offset: number; readonly limit: number },
): Promise<CandidateRow[]> {
  const { open } = choice
  const mayRead = unitIn('person_current.unit_id', open)
  const metOn = sql<string | null>`case when run_finding.sealed = 1 and not coalesce(${mayRead}, 0) then null else run_finding.met_on end`
  const order = {
    name: sql`person_current.sort_name`, unit: sql`person_current.unit_name`, golongan: sql`person_current.golongan_rank`,
    rule: sql`run_finding.rule`, metOn,
    outcome: sql`case run_finding.outcome when 'met' then 0 when 'cannot-tell' then 1 when 'not-met' then 2 else 3 end`,
  }[sort.by]
  const rows = await selectShown(db, choice)
    .innerJoin('person', 'person.id', 'run_finding.person_id').innerJoin('finding_message', 'finding_message.id', 'run_finding.message_id')
    .select([
      'person.nip', 'person.name', 'person_current.employee_kind as employeeKind', 'golongan', 'post_name as post', 'unit_id as unitId',
      'unit_name as unit',
      'run_finding.rule', 'run_finding.outcome', 'run_finding.certainty', 'run_finding.sealed', 'finding_message.message', 'flag.state',
      'flag.reason',
    ])
    .select(metOn.as('metOn'))
    // Without a day comes last whichever way one sorts.
    .orderBy(sql`${order} is null`).orderBy(order, sort.descending ? 'desc' : 'asc').orderBy('sort_name').orderBy('run_finding.rule')
    .orderBy('run_finding.person_id')
    .limit(page.limit).offset(page.offset).execute()
  return rows.map(({ sealed, message, state, reason, metOn: day, ...row }) => ({
    ...row, metOn: day !== null && isIsoDate(day) ? day : null, state: state ?? 'new', stateReason: reason,
    message: sealed === 1 && !inScope(open, row.unitId) ? sealedMessage(row.outcome) : (JSON.parse(message) as Message),
  }))
}
