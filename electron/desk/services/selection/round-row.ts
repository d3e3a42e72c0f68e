import { sql, type Kysely, type Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RoundHead } from '../../../../shared/contract/selection.ts'
import { roundSettingsSchema, targetLevelSchema, type RoundSettings } from '../../../../shared/domain/selection/target.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import type { Database } from '../../db/tables/database.ts'
import { lastDecisionMessages } from '../board/decision-rows.ts'

/** A selection round as it stands in the store. */
export type RoundRow = Selectable<Database['selection_round']>

/** A round by its number; throws `not-found`. */
export async function findRound(db: Kysely<Database>, id: number): Promise<RoundRow> {
  const row = await db.selectFrom('selection_round').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new TanjakError('not-found', { key: 'round.not-found', values: { id: String(id) } })
  return row
}

/** A round in which something may still be changed; throws `not-found`, and `refused` saying why it may not. */
export async function changeableRound(db: Kysely<Database>, id: number): Promise<RoundRow> {
  const row = await findRound(db, id)
  if (row.state === 'cancelled' || row.state === 'decided') throw new TanjakError('refused', { key: `round.refused.${row.state}`, values: { name: row.name } })
  return row
}

/** What the board chose for a round; what an earlier version did not ask would stop here. */
export const settingsOf = (row: RoundRow): RoundSettings => roundSettingsSchema.parse(JSON.parse(row.settings))

/** Refuses, as `conflict`, to write over what somebody else changed after the caller read it. */
export function refuseStale(row: RoundRow, revision: number): void {
  if (row.revision !== revision) throw new TanjakError('conflict', { key: 'round.changed-meanwhile', values: { name: row.name } })
}

/** Every round in a line, the latest first. */
export async function roundHeads(db: Kysely<Database>): Promise<RoundHead[]> {
  return headsOf(db, await selectHeads(db).orderBy('round.id', 'desc').execute())
}

/** One round in a line; throws `not-found`. */
export async function roundHead(db: Kysely<Database>, id: number): Promise<RoundHead> {
  const [head] = await headsOf(db, await selectHeads(db).where('round.id', '=', id).execute())
  if (!head) throw new TanjakError('not-found', { key: 'round.not-found', values: { id: String(id) } })
  return head
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof selectHeads>['execute']>>[number]

function selectHeads(db: Kysely<Database>) {
  return db.selectFrom('selection_round as round').innerJoin('post', 'post.id', 'round.post_id')
    .leftJoin('account', 'account.id', 'round.opened_by')
    .leftJoin('shortlist', (join) => join.onRef('shortlist.round_id', '=', 'round.id').on('shortlist.superseded_at', 'is', null))
    .select([
      'round.id', 'round.name', 'round.post_id as postId', 'round.closing_on as closingOn', 'round.vacant_from as vacantFrom', 'round.vacant_because as vacantBecause', 'round.state', 'round.opened_at as openedAt',
      'account.display_name as openedBy', 'round.cancelled_reason as cancelledReason', 'round.revision', 'post.name as post', 'post.level', 'post.unit_id as unitId', 'shortlist.id as shortlistId',
    ])
    .select([
      sql<string>`coalesce((select name from unit_period where unit_period.unit_id = post.unit_id order by valid_from desc, id desc limit 1), post.unit_id)`.as('unit'),
      sql<number | null>`json_extract(shortlist.counts, '$.listed')`.as('listed'),
    ])
}

// What was decided last is told with its reason, in the words of every other view.
async function headsOf(db: Kysely<Database>, rows: readonly HeadRow[]): Promise<RoundHead[]> {
  const decided = await lastDecisionMessages(db, rows.map(({ id }) => id))
  return rows.map((row) => headOf(row, decided.get(row.id) ?? null))
}

function headOf(row: HeadRow, decision: Message | null): RoundHead {
  const { id, name, postId, post, unit, state, openedAt, openedBy, cancelledReason, revision, shortlistId } = row
  return {
    id, name, postId, post, unit, level: targetLevelSchema.parse(row.level), closingOn: isoDate(row.closingOn), vacantFrom: row.vacantFrom === null ? null : isoDate(row.vacantFrom),
    vacantBecause: row.vacantBecause as RoundHead['vacantBecause'], state, openedAt, openedBy, cancelledReason, revision, shortlistId, listed: row.listed, decision,
  }
}
