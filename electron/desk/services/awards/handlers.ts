import type { awards } from '../../../../shared/contract/award.ts'
import type { HandlersOf } from '../../context.ts'

/** The procedures of this group. */
export const awardsHandlers = {} as unknown as HandlersOf<keyof typeof awards>
