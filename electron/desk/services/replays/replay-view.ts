import type { Kysely, Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { ReplayView } from '../../../../shared/contract/replay.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Database } from '../../db/tables/database.ts'
import { readSide, type Side } from './sides.ts'

type ReplayRecord = Selectable<Database['replay']> & { readonly by: string | null }

function selectReplays(db: Kysely<Database>) {
  return db.selectFrom('replay').leftJoin('account', 'account.id', 'replay.account_id').selectAll('replay').select('account.display_name as by')
}

/** Every replay, the latest first. */
export async function listReplays(db: Kysely<Database>): Promise<ReplayView[]> {
  return (await selectReplays(db).orderBy('replay.id', 'desc').execute()).map(viewOf)
}

/** A replay by its number; throws `not-found`. */
export async function findReplay(db: Kysely<Database>, id: number): Promise<ReplayView> {
  return viewOf(await readRecord(db, id))
}

/** The two readings of the law that a replay compared, as they were, and the rule set of the time. */
export async function readSides(db: Kysely<Database>, id: number): Promise<{ readonly before: Side; readonly after: Side; readonly ruleSet: string }> {
  const row = await readRecord(db, id)
  return { before: readSide(row.before_ref, row.before_profile), after: readSide(row.after_ref, row.after_profile), ruleSet: row.rule_set }
}

async function readRecord(db: Kysely<Database>, id: number): Promise<ReplayRecord> {
  const row = await selectReplays(db).where('replay.id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'replay.not-found', values: { id: String(id) } })
  return row
}

function viewOf(row: ReplayRecord): ReplayView {
  const sideView = ({ ref, name }: Side): ReplayView['before'] => ({ profile: ref, name })
  return {
    replayId: row.id, on: isoDate(row.asked_on), ranAt: row.ran_at, by: row.by, people: row.people, changed: row.changed, runId: row.run_id,
    before: sideView(readSide(row.before_ref, row.before_profile)), after: sideView(readSide(row.after_ref, row.after_profile)),
    totals: JSON.parse(row.totals) as ReplayView['totals'], boxes: JSON.parse(row.boxes) as ReplayView['boxes'],
  }
}
