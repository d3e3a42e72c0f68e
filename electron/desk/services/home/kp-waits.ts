import { monthsBetween, type IsoDate } from '../../../../shared/calendar/iso-date.ts'
import type { RunView } from '../../../../shared/contract/merit.ts'
import { hasRole, type Context } from '../../context.ts'
import { openStoreOf } from '../../vault/unlock-desk.ts'
import { dataVersion } from '../assess/data-version.ts'
import { dueRows } from '../kenaikan-pangkat/due-rows.ts'
import type { Found } from './found.ts'

/** What was worked out last, kept while the store is open: Beranda is opened far more often than runs, papers or days change. */
const kept = new WeakMap<object, { readonly of: string; readonly found: Found[] }>()

/** Kenaikan pangkat of the next period whose files still lack papers, for the Admin who gathers them. */
export async function kpWaits(context: Context, run: RunView | null): Promise<Found[]> {
  const today = context.today()
  if (!run || !hasRole(context.account, 'admin')) return []
  const store = openStoreOf(context.desk)
  const of = JSON.stringify([run.runId, run.stale, today, context.account.id, context.account.roles, await dataVersion(context.db), await papersOn(context)])
  const before = kept.get(store)
  if (before?.of === of) return before.found
  const found = await lookUp(context, run, today)
  kept.set(store, { of, found })
  return found
}

async function papersOn({ db }: Context): Promise<unknown> {
  return db.selectFrom('promotion_paper').select((select) => [select.fn.countAll<number>().as('papers'), select.fn.max('entered_at').as('last')]).executeTakeFirstOrThrow()
}

async function lookUp(context: Context, run: RunView, today: IsoDate): Promise<Found[]> {
  // One month ahead is enough where every month is a period; where they lie further apart, the coming one is at most six away.
  for (const ahead of [1, 6]) {
    const months = Math.min(36, (today > run.on ? monthsBetween(run.on, today) : 0) + ahead + 1)
    const rows = (await dueRows(context, run, { months, unitId: null, search: '', papers: 'all' })).filter((row) => row.period >= today)
    const next = rows[0]?.period
    if (next === undefined) continue
    const lacking = rows.filter(({ period, missing }) => period === next && missing > 0)
    return [{
      id: 'kp-papers', for: ['admin'], count: lacking.length, message: { key: 'kp.waits' }, tone: 'warn', tag: { key: 'kp.waits-tag' }, route: '/promosi/jatuh-tempo',
      detail: { key: 'kp.waits-of', values: { period: { date: next }, due: rows.filter(({ period }) => period === next).length } },
    }]
  }
  return []
}
