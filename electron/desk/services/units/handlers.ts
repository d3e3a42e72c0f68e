import type { units } from '../../../../shared/contract/units.ts'
import type { HandlersOf } from '../../context.ts'
import { correctUnit, linkUnits } from './change.ts'
import { unitDistribution } from './distribution.ts'
import { getUnit } from './get.ts'
import { unitTree } from './tree.ts'

/** The unit tree, each unit with its people and ratings, and what is said about units. */
export const unitsHandlers: HandlersOf<keyof typeof units> = {
  'unit.tree': (context, { on }) => unitTree(context, on),
  'unit.get': (context, { id }) => getUnit(context, id),
  'unit.distribution': unitDistribution,
  'unit.link': linkUnits,
  'unit.correct': correctUnit,
}
