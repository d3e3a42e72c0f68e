import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { candidateRules } from '../../../../shared/domain/rules-for-people.ts'
import type { Context } from '../../context.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'
import { addTo, noCounts, type Counts } from '../assess/counts.ts'

/** The latest run as the lists of candidates show it to this caller: their rules, and of the people only those whom the caller sees there. */
export async function lastRun(context: Context, run: RunView): Promise<NonNullable<OutputOf<'home.overview'>['run']>> {
  const scope = await unitScopeOf(context, readerRoles)
  const listed = candidateRules.filter(({ id, subject }) => (subject === 'reward' || subject === 'promotion') && Object.hasOwn(run.findings, id)).map(({ id }) => id)
  const found = context.db.selectFrom('run_finding').innerJoin('person_current', 'person_current.person_id', 'run_finding.person_id')
    .where('run_id', '=', run.runId).where('rule', 'in', listed.length > 0 ? listed : ['']).where(unitIn('person_current.unit_id', scope))
  const { flagged } = await found.select((select) => select.fn.count<number>('run_finding.person_id').distinct().as('flagged')).where('outcome', '=', 'met').executeTakeFirstOrThrow()
  const counts: Record<string, Counts> = scope === null ? run.findings : {}
  if (scope !== null) {
    const counted = await found.select(['rule', 'outcome']).select((select) => select.fn.countAll<number>().as('people')).groupBy(['rule', 'outcome']).execute()
    for (const { rule, outcome, people } of counted) addTo((counts[rule] ??= noCounts()), outcome, people)
  }
  return {
    runId: run.runId, on: run.on, ruleSet: run.ruleSet, inputHash: run.inputHash, flagged, stale: run.stale,
    rules: listed.map((rule) => ({ rule, met: counts[rule]?.met ?? 0, cannotTell: counts[rule]?.cannotTell ?? 0 })),
  }
}
