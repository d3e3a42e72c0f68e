import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'
import { findRun } from '../assess/run-view.ts'
import { awardRule, awardRules, isBestEmployee, needsQuota } from './award-rules.ts'

/** The rewards that somebody can be nominated for, with how many the latest run flags in reach who are not proposed or done yet. */
export async function listKinds(context: Context): Promise<OutputOf<'award.kinds'>> {
  const { db } = context
  const run = await findRun(db, null)
  const open = new Map((await db.selectFrom('award_round').select(['id', 'rule']).where('state', '=', 'open').execute()).map(({ id, rule }) => [rule, id]))
  const counted = run === null ? [] : await db.selectFrom('run_finding').innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id')
    .leftJoin('flag', (join) => join.onRef('flag.person_id', '=', 'run_finding.person_id').onRef('flag.rule', '=', 'run_finding.rule'))
    .select((select) => ['run_finding.rule', 'outcome', select.fn.countAll<number>().as('people')])
    .where('run_id', '=', run.runId).where('run_finding.rule', 'in', [...awardRules]).where('outcome', 'in', ['met', 'cannot-tell']).where('person_current.state', '=', 'active')
    .where((where) => where.or([where('flag.state', 'is', null), where('flag.state', 'in', ['new', 'postponed'])])).where(unitIn('person_current.unit_id', await unitScopeOf(context, readerRoles)))
    .groupBy(['run_finding.rule', 'outcome']).execute()
  const count = (rule: string, outcome: 'met' | 'cannot-tell'): number => counted.find((one) => one.rule === rule && one.outcome === outcome)?.people ?? 0
  const asked = awardRules.filter((rule) => run === null || isBestEmployee(rule) || Object.hasOwn(run.findings, rule))
  return {
    runId: run?.runId ?? null, on: run?.on ?? null, stale: run?.stale ?? false,
    kinds: asked.map((rule) => ({
      rule, title: { key: awardRule(rule).question }, met: run === null || isBestEmployee(rule) ? null : count(rule, 'met'), cannotTell: run === null || isBestEmployee(rule) ? null : count(rule, 'cannot-tell'),
      needsQuota: needsQuota(rule), openRound: open.get(rule) ?? null,
    })),
  }
}
