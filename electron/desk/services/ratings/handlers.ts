import type { ratings } from '../../../../shared/contract/rating.ts'
import type { HandlersOf } from '../../context.ts'

/** The code behind these procedures. */
export const ratingsHandlers = {} as HandlersOf<keyof typeof ratings>
