import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts'
import { calibrationHouse } from '../../../../shared/domain/calibration/house-settings.ts'
import { countsOf } from '../../../../shared/domain/calibration/unit-standing.ts'
import { TanjakError } from '../../../../shared/errors/tanjak-error.ts'
import type { Context } from '../../context.ts'
import { inScope, readerRoles, refuseOutside, unitScopeOf } from '../../row-scope.ts'
import { readPeriod } from '../periods/period-view.ts'
import { distributionOf, measuredPeriod, spansOfUnits } from './measured-period.ts'
import { presentRatings } from './present-ratings.ts'

/**
 * The pattern of one unit without any session, as the ratings stand. A Penilai sees counts of the own unit only where they are so many
 * that nobody can be read out of them. Error: `not-found`.
 */
export async function unitDistribution(context: Context, { periodId, unitId }: ParsedInputOf<'calibration.distribution'>): Promise<OutputOf<'calibration.distribution'>> {
  const { db } = context
  const period = await readPeriod(db, periodId)
  const measured = await measuredPeriod(db, { id: period.id, ends: period.ends }, context.today())
  const said = { key: 'units.not-found', values: { id: unitId } } as const
  if (!measured.tree.units.has(unitId)) throw new TanjakError('not-found', said)
  refuseOutside(inScope(await unitScopeOf(context), unitId), { entity: 'unit', id: unitId, said })
  const { spans, counted } = await spansOfUnits(db, periodId, measured.unitsWith(unitId))
  const present = await presentRatings(db, periodId, spans)
  const distribution = distributionOf(measured, unitId, spans.map((span) => {
    const { hasilKerja, perilakuKerja, predikat, disputed } = present(span.assignmentId)
    const now = { hasilKerja, perilakuKerja, predikat }
    return { unitId: span.unitId, counted: counted.has(span.assignmentId), disputed, before: now, now }
  }))
  const reads = inScope(await unitScopeOf(context, readerRoles), unitId)
  if (reads || distribution.rated >= calibrationHouse.leastGroup) return { distribution }
  const veiled = { before: countsOf([]), now: countsOf([]), rated: 0, unrated: 0, limits: [], kept: null, feasible: null, nearest: null, notices: [] }
  return { distribution: { ...distribution, ...veiled, message: { key: 'calibration.standing.too-few-to-show', values: { least: calibrationHouse.leastGroup } } } }
}
