import type { kenaikanPangkat } from '../../../../shared/contract/kenaikan-pangkat.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const kenaikanPangkatHandlers = {} as unknown as HandlersOf<keyof typeof kenaikanPangkat>
