import type { completeness } from '../../../../shared/contract/completeness.ts'
import type { HandlersOf } from '../../context.ts'
import { exportCompleteness } from './export.ts'
import { completenessMap } from './map.ts'
import { completenessRows } from './rows.ts'

/** The code behind these procedures. */
export const completenessHandlers: HandlersOf<keyof typeof completeness> = {
  'completeness.map': completenessMap, 'completeness.rows': completenessRows, 'completeness.export': exportCompleteness,
}
