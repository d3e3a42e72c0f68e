import type { OutputOf } from '../../../../shared/contract/contract.ts'
import type { Context } from '../../context.ts'
import { personIn } from '../../row-scope.ts'
import { rowScopeOf } from '../assignments/reach.ts'
import { findRun } from '../assess/run-view.ts'
import { latestDistribution } from '../units/distribution.ts'
import { wantsAttention } from './attention.ts'
import { lastRun } from './last-run.ts'
import { whatWaits } from './waiting.ts'

type Output = OutputOf<'home.overview'>

/** What Beranda shows: what waits for this caller, from when the data is, the latest run, and how everyone is rated. */
export async function homeOverview(context: Context): Promise<Output> {
  const scope = await rowScopeOf(context)
  const { people } = await context.db.selectFrom('person_current').select((select) => select.fn.countAll<number>().as('people'))
    .where('state', '=', 'active').where(personIn(scope)).executeTakeFirstOrThrow()
  const run = await findRun(context.db, null)
  const distribution = await latestDistribution(context)
  const { waiting, badges } = await whatWaits(context, { run, people, distribution })
  return { waiting, badges, people, lastData: await lastData(context), run: run && await lastRun(context, run), attention: run && await wantsAttention(context, run), distribution }
}

/** The day of the latest data of each kind: when the report was drawn, else when it was imported. */
async function lastData({ db }: Context): Promise<Output['lastData']> {
  const files = await db.selectFrom('import_file').innerJoin('import_batch', 'import_batch.id', 'import_file.batch_id')
    .select(['import_file.kind', 'import_file.drawn_on', 'import_batch.imported_at']).where('import_batch.state', '=', 'committed')
    .orderBy('import_batch.imported_at').execute()
  const latest = new Map<string, string>()
  for (const { kind, drawn_on: drawnOn, imported_at: importedAt } of files) {
    const on = drawnOn ?? importedAt.slice(0, 10)
    if ((latest.get(kind) ?? '') < on) latest.set(kind, on)
  }
  return [...latest].map(([kind, on]) => ({ kind, on }))
}
