import { hasRole, type Context } from '../../context.ts'
import { listRounds } from '../awards/round-row.ts'
import { unitScopeOf } from '../../row-scope.ts'
import type { Found } from './found.ts'

/** People of open nomination rounds about whom nothing is decided, for the head of the whole office who decides. */
export async function awardWaits(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'pimpinan') || await unitScopeOf(context, ['pimpinan']) !== null) return []
  const open = (await listRounds(context)).filter(({ state, waiting }) => state === 'open' && waiting > 0)
  return [{
    id: 'award-undecided', for: ['pimpinan'], count: open.reduce((sum, { waiting }) => sum + waiting, 0), message: { key: 'award.waits-home' }, tone: 'warn', tag: { key: 'award.waits-tag' },
    detail: { key: 'award.waits-rounds', values: { rounds: { list: open.slice(0, 3).map(({ name }) => name) } } }, route: open.length === 1 && open[0] ? `/penghargaan/usulan/${open[0].id}` : '/penghargaan/usulan',
  }]
}
