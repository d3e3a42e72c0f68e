import type { CalibrationView } from '../../../../shared/contract/calibration.ts'
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { readUnitTree } from '../../db/repositories/unit-tree.ts'
import { inScope, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { insertBlocks } from '../assess/insert-blocks.ts'
import { readPeriod } from '../periods/period-view.ts'
import { measuredPeriod, spansOfUnits } from './measured-period.ts'
import { emptyMinutes } from './minutes.ts'
import { presentRatings } from './present-ratings.ts'
import { findSession, sessionView } from './session-row.ts'

/**
 * Opens a session over units with everything below them, and keeps each rating as it is now. Errors: `not-found` for a unit or a period,
 * `refused` when nobody there is to be rated.
 */
export async function openCalibration(context: Context, { name, periodId, unitIds, anonymous }: ParsedInputOf<'calibration.open'>): Promise<CalibrationView> {
  const { db } = context
  const period = await readPeriod(db, periodId)
  const today = await readUnitTree(db, context.today())
  const scope = await unitScopeOf(context, ['admin', 'pimpinan'])
  for (const id of unitIds) {
    const said = { key: 'units.not-found', values: { id } } as const
    if (!today.units.has(id)) throw new TanjakError('not-found', said)
    refuseOutside(inScope(scope, id), { entity: 'unit', id, said })
  }
  const { tree } = await measuredPeriod(db, { id: period.id, ends: period.ends }, context.today())
  const { spans } = await spansOfUnits(db, periodId, new Set(unitIds.flatMap((id) => [id, ...tree.subtreeOf(id)])))
  if (spans.length === 0) throw new TanjakError('refused', { key: 'calibration.nobody' })
  const row = await db.insertInto('calibration')
    .values({ name, period_id: periodId, state: 'open', anonymous: anonymous ? 1 : 0, opened_at: context.now(), opened_by: context.account.id, minutes: JSON.stringify(emptyMinutes) })
    .returning('id').executeTakeFirstOrThrow()
  await db.insertInto('calibration_unit').values([...new Set(unitIds)].map((id) => ({ calibration_id: row.id, unit_id: id }))).execute()
  const present = await presentRatings(db, periodId, spans)
  await insertBlocks(db, 'insert into calibration_member (calibration_id, assignment_id, version_id, rating_id, hasil_kerja, perilaku_kerja, predikat) values', spans.map(({ assignmentId }) => {
    const { version, ratingId, hasilKerja, perilakuKerja, predikat } = present(assignmentId)
    return [row.id, assignmentId, version?.id ?? null, ratingId, hasilKerja, perilakuKerja, predikat]
  }), context.signal)
  return sessionView(context, await findSession(context, row.id, ['admin', 'pimpinan']))
}
