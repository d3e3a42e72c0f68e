import type { periods } from '../../../../shared/contract/period.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const periodsHandlers = {} as HandlersOf<keyof typeof periods>
