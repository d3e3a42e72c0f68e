import type { completeness } from '../../../../shared/contract/completeness.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const completenessHandlers = {} as HandlersOf<keyof typeof completeness>
