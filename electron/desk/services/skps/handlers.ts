import type { skps } from '../../../../shared/contract/skp.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const skpsHandlers = {} as HandlersOf<keyof typeof skps>
