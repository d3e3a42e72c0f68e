import { sql, type Kysely } from 'kysely'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import type { Outcome } from '../../../../shared/legal/finding.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { disciplineScopeOf, inScope, personIn, type RowScope } from '../../row-scope.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { findRun } from './run-view.ts'
import { sealedMessage } from './seal.ts'

type Change = {
  readonly nip: string; readonly name: string; readonly unitId: string | null; readonly unit: string | null; readonly rule: string
  readonly before: Outcome | null; readonly after: Outcome | null; readonly message: string | null; readonly sealed: number | null
}

/** What a run (the latest unless named) says differently from the one before it: person by person, and how many gained or lost by rule. */
export async function listChanges(
  context: Context, { runId, offset, limit }: ParsedInputOf<'assess.changes'>,
): Promise<OutputOf<'assess.changes'>> {
  const run = await findRun(context.db, runId)
  const before = run && await context.db.selectFrom('run').select('id').where('id', '<', run.runId).orderBy('id', 'desc').limit(1)
    .executeTakeFirst()
  if (!run || !before) return { runId: run?.runId ?? null, before: null, total: 0, totals: {}, rows: [] }
  const all = await readChanges(context.db, run.runId, before.id, await rowScopeOf(context))
  const open = await disciplineScopeOf(context)
  const totals: OutputOf<'assess.changes'>['totals'] = {}
  for (const change of all) {
    const total = (totals[change.rule] ??= { gained: 0, lost: 0, other: 0 })
    total[change.after === 'met' ? 'gained' : change.before === 'met' ? 'lost' : 'other'] += 1
  }
  return {
    runId: run.runId, before: before.id, total: all.length, totals,
    rows: all.slice(offset, offset + limit).map(({ sealed, message, unitId, ...change }) => ({
      ...change, message: sealed === 1 && !inScope(open, unitId) ? sealedMessage(change.after ?? 'not-met') : message === null ? null : (JSON.parse(message) as Message),
    })),
  }
}

// Every difference is read: those that people gained or lost come first, and the totals need them all. Two joins along the key
// instead of one full join, for which there is no index.
async function readChanges(db: Kysely<Database>, run: number, before: number, scope: RowScope): Promise<Change[]> {
  const { rows } = await sql<Change>`
    with difference as (
      select a.person_id, a.rule, b.outcome as before, a.outcome as after, a.message_id, a.sealed
      from run_finding as a left join run_finding as b on b.run_id = ${before} and b.rule = a.rule and b.person_id = a.person_id
      where a.run_id = ${run} and (b.outcome is null or a.outcome <> b.outcome)
      union all
      select b.person_id, b.rule, b.outcome, null, null, null
      from run_finding as b left join run_finding as a on a.run_id = ${run} and a.rule = b.rule and a.person_id = b.person_id
      where b.run_id = ${before} and a.outcome is null
    )
    select person.nip, person.name, person_current.unit_id as "unitId", person_current.unit_name as unit,
      difference.rule, difference.before, difference.after, finding_message.message, difference.sealed
    from difference join person on person.id = difference.person_id
    left join finding_message on finding_message.id = difference.message_id
    left join person_current on person_current.person_id = person.id
    where ${personIn(scope)}
    order by case when difference.after = 'met' then 0 when difference.before = 'met' then 1 else 2 end,
      difference.rule, person_current.sort_name`.execute(db)
  return rows
}
