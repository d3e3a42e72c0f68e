import type { decisions } from '../../../../shared/contract/decision.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const boardHandlers = {} as unknown as HandlersOf<keyof typeof decisions>
