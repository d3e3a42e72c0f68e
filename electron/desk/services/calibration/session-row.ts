import type { Kysely, Selectable } from 'kysely'
import { isoDate } from '../../../../shared/calendar/iso-date.ts'
import { periodLabel } from '../../../../shared/calendar/period.ts'
import type { CalibrationView } from '../../../../shared/contract/calibration.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Message } from '../../../../shared/text/message.ts'
import { hasRole, type Context } from '../../context.ts'
import type { Database } from '../../db/tables/database.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { accountNames } from '../ratings/account-names.ts'

/** A session as it is stored, with the days of its period. */
export type SessionRow = Selectable<Database['calibration']> & { readonly kind: 'month' | 'quarter' | 'year'; readonly starts: string; readonly ends: string; readonly period_state: 'open' | 'closed' }

type Caller = Pick<Context, 'db' | 'account' | 'today'>
type Role = (typeof readerRoles)[number]

function selectSessions(db: Kysely<Database>) {
  return db.selectFrom('calibration').innerJoin('appraisal_period', 'appraisal_period.id', 'calibration.period_id').selectAll('calibration')
    .select(['appraisal_period.kind', 'appraisal_period.starts', 'appraisal_period.ends', 'appraisal_period.state as period_state'])
}

/**
 * A session all of whose units the caller reaches in one of these roles; else `not-found`, and the refusal is logged. A removed one is
 * still there for an Auditor.
 */
export async function findSession(context: Caller, id: number, roles: readonly Role[] = readerRoles, said = notThere(id)): Promise<SessionRow> {
  const row = await selectSessions(context.db).where('calibration.id', '=', id).executeTakeFirst()
  if (!row || (row.state === 'removed' && !hasRole(context.account, 'auditor'))) throw new TanjakError('not-found', said)
  const scope = await unitScopeOf(context, roles)
  const units = await unitsOfSessions(context.db, [id])
  refuseOutside((units.get(id) ?? []).every((unit) => inScope(scope, unit)), { entity: 'calibration', id: String(id), said })
  return row
}

const notThere = (id: number): Message => ({ key: 'calibration.not-found', values: { id: String(id) } })

/** The same for a change: only while the session is open. Error: `conflict`. */
export async function openSession(context: Caller, id: number, roles: readonly Role[] = ['admin', 'pimpinan'], said = notThere(id)): Promise<SessionRow> {
  return whileOpen(await findSession(context, id, roles, said))
}

/** The session of a proposal whoever asks, for the evaluator who answers and has no other part in it. */
export async function readSession(db: Kysely<Database>, id: number): Promise<SessionRow> {
  return selectSessions(db).where('calibration.id', '=', id).executeTakeFirstOrThrow()
}

/** Gives the session back while it is open. Error: `conflict`. */
export function whileOpen(row: SessionRow): SessionRow {
  if (row.state !== 'open') throw new TanjakError('conflict', { key: 'calibration.is-closed', values: { name: row.name } })
  return row
}

/** Every session that the caller reaches, the latest first. */
export async function listSessions(context: Caller): Promise<CalibrationView[]> {
  const { db } = context
  const scope = await unitScopeOf(context, readerRoles)
  const auditor = hasRole(context.account, 'auditor')
  const rows = (await selectSessions(db).orderBy('calibration.id', 'desc').execute()).filter((row) => auditor || row.state !== 'removed')
  const units = await unitsOfSessions(db, rows.map(({ id }) => id))
  return viewsOf(context, rows.filter(({ id }) => (units.get(id) ?? []).every((unit) => inScope(scope, unit))), units)
}

/** A session as people see it. */
export async function sessionView(context: Caller, row: SessionRow): Promise<CalibrationView> {
  const [view] = await viewsOf(context, [row], await unitsOfSessions(context.db, [row.id]))
  if (!view) throw new RangeError('One session gives one view')
  return view
}

/** The units over which sessions are held. */
export async function unitsOfSessions(db: Kysely<Database>, ids: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = ids.length === 0 ? [] : await db.selectFrom('calibration_unit').selectAll().where('calibration_id', 'in', ids).execute()
  return new Map([...Map.groupBy(rows, (row) => row.calibration_id)].map(([id, own]) => [id, own.map((row) => row.unit_id)]))
}

async function viewsOf(context: Caller, rows: readonly SessionRow[], units: ReadonlyMap<number, readonly string[]>): Promise<CalibrationView[]> {
  if (rows.length === 0) return []
  const { db } = context
  const ids = rows.map(({ id }) => id)
  const names = await accountNames(db)
  const tree = await readUnitTree(db, context.today())
  const people = new Map((await db.selectFrom('calibration_member').select((select) => ['calibration_id', select.fn.countAll<number>().as('count')])
    .where('calibration_id', 'in', ids).groupBy('calibration_id').execute()).map((row) => [row.calibration_id, row.count]))
  const answers = await db.selectFrom('calibration_proposal').select((select) => ['calibration_id', 'state', select.fn.countAll<number>().as('count')])
    .where('calibration_id', 'in', ids).groupBy(['calibration_id', 'state']).execute()
  return rows.map((row) => {
    const own = answers.filter((one) => one.calibration_id === row.id)
    const count = (state: (typeof own)[number]['state']): number => own.find((one) => one.state === state)?.count ?? 0
    return {
      id: row.id, name: row.name, periodId: row.period_id, period: periodLabel({ kind: row.kind, start: isoDate(row.starts), end: isoDate(row.ends) }), state: row.state, anonymous: row.anonymous === 1,
      units: (units.get(row.id) ?? []).map((id) => ({ id, name: tree.units.get(id)?.name ?? id })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      people: people.get(row.id) ?? 0, proposed: own.reduce((sum, one) => sum + one.count, 0), waiting: count('proposed'), accepted: count('accepted'), refused: count('refused'),
      openedAt: row.opened_at, openedBy: names(row.opened_by), closedAt: row.closed_at, closedBy: names(row.closed_by), hash: row.frozen_hash, removedReason: row.removed_reason,
    }
  })
}
