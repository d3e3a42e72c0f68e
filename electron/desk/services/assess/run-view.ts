import type { Kysely, Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../../db/tables/database.ts'
import type { Counts } from './counts.ts'
import { dataVersion } from './data-version.ts'

type RunRow = Selectable<Database['run']> & { readonly by: string | null }

function selectRuns(db: Kysely<Database>) {
  return db.selectFrom('run').leftJoin('account', 'account.id', 'run.account_id').selectAll('run').select('account.display_name as by')
}

/** Every run, the latest first. */
export async function listRuns(db: Kysely<Database>): Promise<RunView[]> {
  const version = await dataVersion(db)
  const profiles = await profilesOfRuns(db)
  return (await selectRuns(db).orderBy('run.id', 'desc').execute()).map((row) => runView(row, version, profiles))
}

/** A run by its number, or the latest; null when there is none at all. Throws `not-found` for a number that no run has. */
export async function findRun(db: Kysely<Database>, runId: number | null): Promise<RunView | null> {
  const runs = selectRuns(db)
  const row = await (runId === null ? runs.orderBy('run.id', 'desc').limit(1) : runs.where('run.id', '=', runId)).executeTakeFirst()
  if (!row && runId !== null) throw new TanjakError('not-found', { key: 'assess.no-such-run', values: { run: String(runId) } })
  return row ? runView(row, await dataVersion(db), await profilesOfRuns(db)) : null
}

type RunProfile = { readonly id: string; readonly name: string; readonly from: string }
type RunProfiles = ReadonlyMap<number, readonly RunProfile[]>

/** The profiles under which each run was asked, the latest first. */
async function profilesOfRuns(db: Kysely<Database>): Promise<RunProfiles> {
  const rows = await db.selectFrom('run_profile').innerJoin('profile', 'profile.id', 'run_profile.profile_id')
    .select(['run_id', 'profile.id', 'profile.name', 'valid_from']).orderBy('run_id').orderBy('position').execute()
  const found = new Map<number, RunProfile[]>()
  for (const { run_id: run, id, name, valid_from: from } of rows) found.set(run, [...found.get(run) ?? [], { id: String(id), name, from: from ?? '' }])
  return found
}

function runView(row: RunRow, version: number, profiles: RunProfiles): RunView {
  return {
    runId: row.id, on: isoDate(row.asked_on), ranAt: row.ran_at, by: row.by, people: row.people, ruleSet: row.rule_set,
    inputHash: row.input_hash,
    findings: JSON.parse(row.counts) as Record<string, Counts>, stale: row.data_version !== version,
    // Those that begin later shape only what is said about later days.
    profiles: (profiles.get(row.id) ?? []).filter(({ from }) => from <= row.asked_on).map(({ id, name }) => ({ id, name })),
  }
}
