import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { awardQuotaSchema, type AwardQuota, type AwardRound } from '../../../../shared/contract/award.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import { hasRole, type Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { readerRoles, unitIn, unitScopeOf } from '../../row-scope.ts'
import { accountNames } from '../ratings/account-names.ts'

/** A round as it is stored. */
export type RoundRow = Selectable<Database['award_round']>

type Caller = Pick<Context, 'db' | 'account' | 'today'>

/** A round; a removed one is still there for an Auditor. Error: `not-found`. */
export async function findRound({ db, account }: Caller, id: number): Promise<RoundRow> {
  const row = await db.selectFrom('award_round').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || (row.state === 'removed' && !hasRole(account, 'auditor'))) throw new TanjakError('not-found', { key: 'award.not-found', values: { id: String(id) } })
  return row
}

/** The same for a change: only while the round is open. Errors: `not-found`, `conflict`. */
export async function openRoundRow(context: Caller, id: number): Promise<RoundRow> {
  const row = await findRound(context, id)
  if (row.state !== 'open') throw new TanjakError('conflict', { key: 'award.is-closed', values: { name: row.name } })
  return row
}

/** Every round, the latest first; people are counted as far as the caller reaches. */
export async function listRounds(context: Caller): Promise<AwardRound[]> {
  const rows = await context.db.selectFrom('award_round').selectAll().orderBy('id', 'desc').execute()
  return viewsOf(context, rows.filter(({ state }) => state !== 'removed' || hasRole(context.account, 'auditor')))
}

/** A round as the caller sees it. */
export async function roundView(context: Caller, row: RoundRow): Promise<AwardRound> {
  const [view] = await viewsOf(context, [row])
  if (!view) throw new RangeError('One round gives one view')
  return view
}

/** The quota of a round as it was set. */
export const quotaOf = ({ quota }: Pick<RoundRow, 'quota'>): AwardQuota => awardQuotaSchema.parse(JSON.parse(quota))

/** The hash over what was frozen, as text in hexadecimal. */
export const frozenHash = (frozen: string): string => createHash('sha256').update(frozen).digest('hex')

async function viewsOf(context: Caller, rows: readonly RoundRow[]): Promise<AwardRound[]> {
  if (rows.length === 0) return []
  const { db } = context
  const names = await accountNames(db)
  const counted = await db.selectFrom('award_nominee').select((select) => ['award_round_id', 'state', 'outcome', select.fn.countAll<number>().as('people')])
    .where('award_round_id', 'in', rows.map(({ id }) => id)).where(unitIn('award_nominee.unit_id', await unitScopeOf(context, readerRoles)))
    .groupBy(['award_round_id', 'state', 'outcome']).execute()
  return rows.map((row) => {
    const own = counted.filter((one) => one.award_round_id === row.id)
    const count = (wanted: (one: (typeof own)[number]) => boolean): number => own.filter(wanted).reduce((sum, one) => sum + one.people, 0)
    return {
      id: row.id, rule: row.rule, name: row.name, on: isoDate(row.asked_on), state: row.state, flagged: count((one) => one.outcome === 'met'), nominated: count((one) => one.state === 'nominated'),
      passedOver: count((one) => one.state === 'passed-over'), openFindings: count((one) => one.outcome === 'cannot-tell'), waiting: count((one) => one.outcome === 'met' && one.state === 'flagged'),
      quota: quotaOf(row), openedAt: row.opened_at, openedBy: names(row.opened_by), closedAt: row.closed_at, closedBy: names(row.closed_by), hash: row.frozen_hash, removedReason: row.removed_reason,
    }
  })
}
