import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { DueRow } from '../../../../shared/contract/kenaikan-pangkat.ts'
import { isKpRule } from '../../../../shared/domain/promotion/papers.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { kpRuleIds } from '../../../../shared/legal/parameters/promotion/papers.ts'
import type { Context } from '../../context.ts'
import { findRun } from '../assess/run-view.ts'
import { dueRows, type DueFilter } from './due-rows.ts'

/** Whose kenaikan pangkat falls due in which period, by kind, with the papers of each file. Errors: `bad-input` for another rule, `not-found` for a unit. */
export async function listDue(context: Context, { filter, offset, limit }: ParsedInputOf<'kp.due'>): Promise<OutputOf<'kp.due'>> {
  checkRule(filter.rule)
  const run = await findRun(context.db, null)
  if (!run) return { on: null, runId: null, stale: false, total: 0, rows: [], periods: [] }
  const all = await dueRows(context, run, filter)
  const rows = narrowed(all, filter)
  return { on: run.on, runId: run.runId, stale: run.stale, total: rows.length, rows: rows.slice(offset, offset + limit), periods: periodsOf(all, filter.rule) }
}

/** The rows of one kind and period, where they are chosen. */
export function narrowed(rows: readonly DueRow[], { rule, period }: Pick<DueFilter, 'rule' | 'period'>): readonly DueRow[] {
  return rows.filter((row) => (rule === null || row.rule === rule) && (period === null || row.period === period))
}

/** Refuses a rule that is no kind of kenaikan pangkat. */
export function checkRule(rule: string | null): void {
  if (rule !== null && !isKpRule(rule)) throw new TanjakError('bad-input', { key: 'assess.unknown-rule', values: { rule, known: kpRuleIds.join(', ') } })
}

function periodsOf(rows: readonly DueRow[], rule: string | null): OutputOf<'kp.due'>['periods'] {
  return [...Map.groupBy(rows, ({ period }) => period)].map(([period, own]) => {
    const byRule = Object.fromEntries([...Map.groupBy(own, (row) => row.rule)].map(([kind, of]) => [kind, of.length]))
    return { period, byRule, count: rule === null ? own.length : byRule[rule] ?? 0 }
  })
}
