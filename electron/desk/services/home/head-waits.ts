import { hasRole, type Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { unitIn, unitScopeOf } from '../../row-scope.ts'
import { settersOf } from '../capaian/may-set.ts'
import { onePeriod, type Found } from './found.ts'

/** What waits for the head of an office in the open periods: confirmed ratings to lock, and units whose capaian is not set. */
export async function headWaits(context: Context): Promise<Found[]> {
  if (!hasRole(context.account, 'pimpinan')) return []
  const { db } = context
  const scope = unitIn('assignment.unit_id', await unitScopeOf(context, ['pimpinan']))
  const confirmed = await db.selectFrom('evaluation_version as version').innerJoin('evaluation', 'evaluation.id', 'version.evaluation_id')
    .innerJoin('assignment', 'assignment.id', 'evaluation.assignment_id').select((select) => ['evaluation.period_id as periodId', select.fn.countAll<number>().as('count')])
    .where('version.state', '=', 'confirmed').where(scope)
    .where((where) => where.not(where.exists(where.selectFrom('evaluation_version as newer').select('newer.id').whereRef('newer.evaluation_id', '=', 'evaluation.id')
      .whereRef('newer.number', '>', 'version.number').where('newer.state', '<>', 'dropped'))))
    .groupBy('evaluation.period_id').execute()
  const unset = await db.selectFrom('assignment').innerJoin('appraisal_period as period', (join) => join.onRef('assignment.starts', '<=', 'period.ends')
    .on((on) => on.or([on('assignment.ends', 'is', null), on('assignment.ends', '>=', on.ref('period.starts'))])))
    .select(['period.id', 'assignment.unit_id']).distinct().where('assignment.heads_unit', '=', 1).where('assignment.unit_id', 'is not', null).where(scope)
    .where('period.state', '=', 'open').where('period.opens_on', '<=', context.today())
    .where((where) => where.not(where.exists(where.selectFrom('unit_capaian').select('unit_capaian.id').whereRef('unit_capaian.period_id', '=', 'period.id')
      .whereRef('unit_capaian.unit_id', '=', 'assignment.unit_id').where('unit_capaian.replaced_at', 'is', null))))
    .execute()
  // Only what the caller may set waits for the caller: the capaian of one's own unit is set by the leader above.
  const setters = await settersOf(context, await readUnitTree(db, context.today()), false)
  const units = unset.filter(({ unit_id: unitId }) => unitId !== null && setters(unitId).as !== null)
  return [
    {
      id: 'to-lock', for: ['pimpinan'], count: confirmed.reduce((sum, { count }) => sum + count, 0), message: { key: 'home.waits.to-lock' }, detail: { key: 'home.waits.to-lock-why' }, tone: 'neutral', tag: { key: 'home.tag.rating' },
      route: `/penilaian?periode=${onePeriod(confirmed.map(({ periodId }) => periodId))}&sebagai=reader`,
    },
    {
      id: 'capaian-unset', for: ['pimpinan'], count: units.length, message: { key: 'home.waits.capaian-unset' }, detail: { key: 'home.waits.capaian-unset-why' }, tone: 'warn',
      tag: { key: 'home.tag.capaian' }, route: units[0] ? `/periode/capaian?periode=${units[0].id}` : '/periode/capaian',
    },
  ]
}
